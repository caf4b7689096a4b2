package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Attributes that say something else than their author wrote. */
final class AttributeSlips {
  private static final String CURLY = "\u201c\u201d\u201e\u2018\u2019\u201a";
  private static final Pattern CURLY_END = Pattern.compile("[\u201c\u201d\u2018\u2019]");

  /** Readers see what stands in them. */
  private static final Set<String> SHOWN = Set.of("alt", "title", "aria-label", "placeholder");

  private final HtmlDocument document;
  private final List<MarkupSlip> slips = new ArrayList<>();

  private AttributeSlips(HtmlDocument document) {
    this.document = document;
  }

  static List<MarkupSlip> of(HtmlDocument document) {
    AttributeSlips all = new AttributeSlips(document);
    document.elements().forEach(all::read);
    return all.slips;
  }

  private void read(Element element) {
    Span tag = document.tag(element);
    Attribute before = null;
    int curlyEnd = tag.start();
    for (Attribute attribute : element.attributes()) {
      Span name = document.span(attribute.sourceRange().nameRange());
      int size = slips.size();
      if (name.start() < curlyEnd) {
        continue;
      }
      if (attribute.getKey().indexOf('<') >= 0) {
        slips.add(
            MarkupSlip.of(
                MarkupSlip.Kind.TAG_TAKES_IN,
                new Span(name.start(), tag.end()),
                attribute.getKey()));
      } else if (isCurly(document, attribute)) {
        curlyEnd = curly(attribute, tag);
      } else if (takesIn(attribute)) {
        slips.add(
            MarkupSlip.of(
                MarkupSlip.Kind.QUOTE_TAKES_IN,
                new Span(name.start(), value(attribute).end()),
                attribute.getKey()));
      } else if (before != null && endsEarly(before, attribute)) {
        slips.add(
            MarkupSlip.of(
                MarkupSlip.Kind.QUOTE_IN_VALUE,
                new Span(name.start(), name.end()),
                before.getKey()));
      }
      if (slips.size() > size && slips.get(size).kind() != MarkupSlip.Kind.CURLY_QUOTES) {
        // One mark too few or too many makes all that follows in the tag wrong.
        return;
      }
      before = attribute;
    }
    address(element, tag);
  }

  private Span value(Attribute attribute) {
    return document.span(attribute.sourceRange().valueRange());
  }

  private boolean isQuoted(Span value) {
    return isQuoted(document, value);
  }

  private static boolean isQuoted(HtmlDocument document, Span value) {
    return value.start() > 0 && "\"'".indexOf(document.text().charAt(value.start() - 1)) >= 0;
  }

  /** Whether an attribute has curly quotation marks around its value, and no others. */
  static boolean isCurly(HtmlDocument document, Attribute attribute) {
    String value = attribute.getValue();
    return !value.isEmpty()
        && CURLY.indexOf(value.charAt(0)) >= 0
        && !isQuoted(document, document.span(attribute.sourceRange().valueRange()));
  }

  /** The offset after the closing mark. */
  private int curly(Attribute attribute, Span tag) {
    Span value = value(attribute);
    Matcher close =
        CURLY_END
            .matcher(document.text())
            .region(value.start() + 1, Math.max(value.start() + 1, tag.end()));
    Span span = close.find() ? new Span(value.start(), close.end()) : value;
    slips.add(MarkupSlip.of(MarkupSlip.Kind.CURLY_QUOTES, span, attribute.getKey()));
    return span.end();
  }

  /** Whether a value holds tags and the next begins right after it. */
  private boolean takesIn(Attribute attribute) {
    String value = attribute.getValue();
    int tag = value.indexOf('<');
    if (value.indexOf('>') < 0 || tag < 0) {
      return false;
    }
    Span span = value(attribute);
    String text = document.text();
    int next = span.end() + 1;
    return isQuoted(span)
        && next < text.length()
        && !Character.isWhitespace(text.charAt(next))
        && ">\"'".indexOf(text.charAt(next)) < 0
        && !text.startsWith("/>", next);
  }

  /** Whether an attribute has a quotation mark in its name, after one that readers see. */
  private boolean endsEarly(Attribute before, Attribute attribute) {
    String name = attribute.getKey();
    boolean quote = name.indexOf('"') > 0 || name.indexOf('\'') > 0;
    return quote && SHOWN.contains(before.getKey()) && isQuoted(value(before));
  }

  private void address(Element element, Span tag) {
    String name = element.normalName();
    boolean lacking =
        switch (name) {
          case "img" ->
              !element.hasAttr("src")
                  && !element.hasAttr("srcset")
                  && element.attributes().asList().stream()
                      .noneMatch(
                          each ->
                              each.getKey().startsWith("data-")
                                  || each.getKey().indexOf('{') >= 0
                                  || each.getKey().indexOf('[') >= 0
                                  || each.getKey().indexOf(':') >= 0);
          case "a" -> element.attributesSize() == 0 && element.hasText();
          default -> false;
        };
    if (lacking) {
      slips.add(MarkupSlip.of(MarkupSlip.Kind.NO_ADDRESS, tag, name));
    }
  }
}
