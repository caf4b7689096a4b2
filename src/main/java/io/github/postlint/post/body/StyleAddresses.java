package io.github.postlint.post.body;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The addresses of images in the value of an attribute {@code style}. */
public final class StyleAddresses {
  private static final String START = "url(";

  private StyleAddresses() {}

  /**
   * Reads a value.
   *
   * @param style the value as browsers get it
   * @param span where the value stands; where that has another length, each address has the whole
   *     as its place
   */
  public static List<Reference> of(String style, Span span) {
    List<Reference> references = new ArrayList<>();
    String lower = style.toLowerCase(Locale.ROOT);
    // Comments, in which anything may stand, are rare in attributes.
    int at = style.contains("/*") ? -1 : lower.indexOf(START);
    while (at >= 0) {
      int from = at + START.length();
      int to = style.indexOf(')', from);
      if (to < 0) {
        return references;
      }
      add(style, bare(style, from, to), span, references);
      at = lower.indexOf(START, to);
    }
    return references;
  }

  /** Without spaces and quotation marks around it. */
  private static Span bare(String style, int from, int to) {
    Span inside = strip(style, from, to);
    boolean quoted =
        inside.length() > 1
            && "\"'".indexOf(style.charAt(inside.start())) >= 0
            && style.charAt(inside.start()) == style.charAt(inside.end() - 1);
    return quoted ? strip(style, inside.start() + 1, inside.end() - 1) : inside;
  }

  private static Span strip(String style, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && style.charAt(start) == ' ') {
      start++;
    }
    while (end > start && style.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }

  private static void add(String style, Span address, Span span, List<Reference> references) {
    String target = style.substring(address.start(), address.end());
    boolean aligned = span.length() == style.length();
    if (target.indexOf('"') < 0 && target.indexOf('\'') < 0) {
      references.add(
          new Reference(
              Reference.Kind.IMAGE, target, aligned ? address.shift(span.start()) : span, false));
    }
  }
}
