package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ids and references in HTML that is passed on as it is. */
final class HtmlParts {
  private static final Pattern PART =
      Pattern.compile(
          "(?i)<!--(?:(?!-->)[\\s\\S]){0,20000}+-->"
              + "|<(a|img|video|audio|source|iframe|embed)(?=[\\s/>])"
              + "|(?<=[\\s\"'])(id|name|href|src)\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'"
              + "|([^\\s\"'<>`=]{1,2000}))");

  private HtmlParts() {}

  /** Adds what stands in a part of a text. */
  static void read(String text, Span span, List<Reference> references, List<Anchor> anchors) {
    Matcher part = PART.matcher(text).region(span.start(), span.end());
    String element = "";
    while (part.find()) {
      if (part.group(1) != null) {
        element = part.group(1).toLowerCase(Locale.ROOT);
      } else if (part.group(2) != null) {
        int group = part.group(3) != null ? 3 : part.group(4) != null ? 4 : 5;
        add(
            element,
            part.group(2).toLowerCase(Locale.ROOT),
            part.group(group),
            new Span(part.start(group), part.end(group)),
            references,
            anchors);
      }
    }
  }

  private static void add(
      String element,
      String attribute,
      String value,
      Span span,
      List<Reference> references,
      List<Anchor> anchors) {
    String plain = value.replace("&amp;", "&");
    switch (attribute) {
      case "id", "name" -> anchors.add(new Anchor(plain, span));
      case "href" -> {
        if (element.equals("a")) {
          references.add(new Reference(Reference.Kind.LINK, plain, span, false));
        }
      }
      default -> {
        if (!element.isEmpty() && !element.equals("a")) {
          references.add(
              new Reference(
                  element.equals("img") ? Reference.Kind.IMAGE : Reference.Kind.MEDIA,
                  plain,
                  span,
                  false));
        }
      }
    }
  }
}
