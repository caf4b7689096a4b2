package io.github.postlint.post.html;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The headings of a body. */
final class HeadingElements {
  private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What has an outline of its own, or is not shown. */
  private static final Set<String> APART =
      Set.of(
          "aside",
          "blockquote",
          "details",
          "dialog",
          "fieldset",
          "figure",
          "footer",
          "iframe",
          "nav",
          "svg",
          "td",
          "template",
          "th");

  private HeadingElements() {}

  static List<TextBlock> of(HtmlDocument document) {
    List<TextBlock> headings = new ArrayList<>();
    for (Element element : document.elements()) {
      if (NAMES.contains(element.normalName()) && !isHidden(element)) {
        headings.add(heading(document, element));
      }
    }
    return headings;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  private static TextBlock heading(HtmlDocument document, Element element) {
    StringBuilder words = new StringBuilder();
    List<TextBlock.Piece> pieces = new ArrayList<>();
    element.traverse((node, depth) -> add(document, node, words, pieces));
    if (pieces.isEmpty()) {
      pieces.add(new TextBlock.Piece(0, document.tag(element).end()));
    }
    return new TextBlock(
        TextBlock.Kind.HEADING,
        element.normalName().charAt(1) - '0',
        isApart(element),
        span(document, element),
        words.toString(),
        pieces);
  }

  private static Span span(HtmlDocument document, Element element) {
    Span tag = document.tag(element);
    int end =
        document.isClosed(element) ? document.span(element.endSourceRange()).end() : tag.end();
    return new Span(tag.start(), Math.max(tag.end(), end));
  }

  private static void add(
      HtmlDocument document, Node node, StringBuilder words, List<TextBlock.Piece> pieces) {
    if (node instanceof TextNode text && text.sourceRange().isTracked()) {
      Span span = document.span(text.sourceRange());
      pieces.add(new TextBlock.Piece(words.length(), span.start()));
      words.append(document.text(), span.start(), span.end());
    }
  }

  private static boolean isApart(Element element) {
    for (Element around = element.parent(); around != null; around = around.parent()) {
      if (APART.contains(around.normalName())) {
        return true;
      }
    }
    return false;
  }
}
