package io.github.postlint.post.html;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements whose text is code. */
final class CodeElements {
  private static final Set<String> NAMES = Set.of("pre", "code", "kbd", "samp", "tt", "xmp");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|\\s)(?:lang(?:uage)?-|brush:\\s*)([\\w+#.-]+)");

  private final HtmlDocument document;
  private final Element element;
  private final StringBuilder content = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();

  private CodeElements(HtmlDocument document, Element element) {
    this.document = document;
    this.element = element;
  }

  /** Each of them that does not stand in another, in order. */
  static List<CodeBlock> of(HtmlDocument document) {
    List<CodeBlock> blocks = new ArrayList<>();
    int end = -1;
    for (Element element : document.elements()) {
      Span tag = document.tag(element);
      if (tag.start() >= end && NAMES.contains(element.normalName())) {
        CodeBlock block = new CodeElements(document, element).block();
        blocks.add(block);
        end = block.span().end();
      }
    }
    return blocks;
  }

  private CodeBlock block() {
    Span tag = document.tag(element);
    element.traverse((node, depth) -> add(node));
    if (lines.isEmpty()) {
      lines.add(tag.end());
    }
    int end = tag.end();
    if (document.isClosed(element)) {
      end = document.span(document.last(element).endSourceRange()).end();
    } else if (element.endSourceRange().isTracked()) {
      end = document.span(element.endSourceRange()).end();
    }
    Attribute language = language();
    return new CodeBlock(
        CodeBlock.Kind.ELEMENT,
        new Span(tag.start(), Math.max(tag.end(), end)),
        language == null
            ? Span.at(tag.start())
            : document.span(language.sourceRange().valueRange()),
        language == null ? "" : name(language),
        content.toString(),
        lines);
  }

  private void add(Node node) {
    if (!(node instanceof TextNode words) || !words.sourceRange().isTracked()) {
      return;
    }
    Span span = document.span(words.sourceRange());
    content.append(words.getWholeText().replace("\r\n", "\n"));
    if (lines.isEmpty()) {
      lines.add(span.start());
    }
    String text = document.text();
    for (int at = text.indexOf('\n', span.start());
        at >= 0 && at < span.end();
        at = text.indexOf('\n', at + 1)) {
      lines.add(at + 1);
    }
  }

  /** The class that names the language, on the element or on the first one in it; or null. */
  private Attribute language() {
    Element inner = element.childrenSize() == 1 ? element.child(0) : element;
    for (Element each : List.of(element, inner)) {
      Attribute value = each.attribute("class");
      if (value != null && LANGUAGE.matcher(value.getValue()).find()) {
        return value;
      }
    }
    return null;
  }

  private static String name(Attribute attribute) {
    Matcher name = LANGUAGE.matcher(attribute.getValue());
    return name.find() ? name.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
