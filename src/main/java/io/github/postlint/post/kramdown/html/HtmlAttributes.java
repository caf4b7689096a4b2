package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.MappedText;
import java.util.Locale;

/** The attributes of a start tag. */
public final class HtmlAttributes {
  private HtmlAttributes() {}

  /**
   * Adds what a tag says.
   *
   * @param start offset of the tag in {@code text}
   * @param inText whether the tag stands in text, where kramdown joins lines
   */
  public static void addTo(
      Attributes attributes, MappedText text, int start, HtmlTag tag, boolean inText) {
    String chars = text.chars();
    boolean known = HtmlNames.isKnown(HtmlNames.normal(tag.name()));
    int at = HtmlNames.end(chars, start + 1);
    while (true) {
      int key = Chars.skipWhite(chars, at);
      int keyEnd = key > at ? HtmlNames.end(chars, key) : -1;
      if (keyEnd < 0) {
        return;
      }
      String name = chars.substring(key, keyEnd);
      at = Math.min(tag.end(), HtmlTag.valueEnd(chars, keyEnd));
      int from = keyEnd;
      int to = at;
      if (at > keyEnd) {
        from = Chars.skipWhite(chars, Chars.skipWhite(chars, keyEnd) + 1);
        boolean quoted = Chars.isQuote(chars.charAt(from));
        from = quoted ? from + 1 : from;
        to = quoted ? at - 1 : at;
      }
      String value = chars.substring(from, to);
      attributes.put(
          known ? name.toLowerCase(Locale.ROOT) : name,
          new Attribute(inText ? joined(value) : value, text.source(from, to)));
    }
  }

  private static String joined(String value) {
    return value.indexOf('\n') < 0 ? value : value.replaceAll("\n+", " ");
  }
}
