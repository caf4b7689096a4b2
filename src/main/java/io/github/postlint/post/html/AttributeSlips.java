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

  private static final Pattern NEXT = Pattern.compile("\\s[a-zA-Z][a-zA-Z-]{0,30}=$");

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
    int from = tag.start();
    for (Attribute attribute : element.attributes()) {
      if (name(attribute).start() >= from) {
        MarkupSlip slip = slip(before, attribute, tag);
        if (slip != null) {
          slips.add(slip);
          if (slip.kind() != MarkupSlip.Kind.CURLY_QUOTES) {
            // One mark too few or too many makes all that follows in the tag wrong.
            return;
          }
          from = slip.span().end();
        }
        before = attribute;
      }
    }
  }

  /** What is wrong with an attribute, or null. */
  private MarkupSlip slip(Attribute before, Attribute attribute, Span tag) {
    String key = attribute.getKey();
    int start = name(attribute).start();
    if (key.indexOf('<') >= 0) {
      return MarkupSlip.of(MarkupSlip.Kind.TAG_TAKES_IN, new Span(start, tag.end()), key);
    } else if (isCurly(document, attribute)) {
      return MarkupSlip.of(MarkupSlip.Kind.CURLY_QUOTES, curly(attribute, tag), key);
    } else if (takesIn(attribute)) {
      Span span = new Span(start, value(attribute).end());
      return MarkupSlip.of(MarkupSlip.Kind.QUOTE_TAKES_IN, span, key);
    } else if (isHalfQuoted(attribute)) {
      return MarkupSlip.of(MarkupSlip.Kind.HALF_QUOTED, value(attribute), key);
    }
    return before != null && endsEarly(before, attribute)
        ? MarkupSlip.of(MarkupSlip.Kind.QUOTE_IN_VALUE, name(attribute), before.getKey())
        : null;
  }

  private Span name(Attribute attribute) {
    return document.span(attribute.sourceRange().nameRange());
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

  /** The value with its marks. */
  private Span curly(Attribute attribute, Span tag) {
    Span value = value(attribute);
    Matcher close =
        CURLY_END
            .matcher(document.text())
            .region(value.start() + 1, Math.max(value.start() + 1, tag.end()));
    return close.find() ? new Span(value.start(), close.end()) : value;
  }

  /** Whether a value holds tags, or another attribute's name, and the next begins right after. */
  private boolean takesIn(Attribute attribute) {
    String value = attribute.getValue();
    boolean tags = value.indexOf('<') >= 0 && value.indexOf('>') >= 0;
    if (!tags && !(value.endsWith("=") && NEXT.matcher(value).find())) {
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

  /** Whether only the quotation mark at the end of a value is there. */
  private boolean isHalfQuoted(Attribute attribute) {
    String value = attribute.getValue();
    return value.length() > 1
        && !isQuoted(value(attribute))
        && value.indexOf('"') == value.length() - 1;
  }

  /** Whether an attribute has a quotation mark in its name, after one that readers see. */
  private boolean endsEarly(Attribute before, Attribute attribute) {
    String name = attribute.getKey();
    boolean quote = name.indexOf('"') > 0 || name.indexOf('\'') > 0;
    return quote && SHOWN.contains(before.getKey()) && isQuoted(value(before));
  }
}
