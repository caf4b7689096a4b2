package io.github.postlint.rules.markup;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text that readers see of raw HTML: neither tags nor comments, neither code nor scripts. */
final class RawText {
  /** Elements that show what is in them as it is meant, or not at all. */
  private static final Set<String> VERBATIM =
      Set.of(
          "code",
          "kbd",
          "math",
          "pre",
          "samp",
          "script",
          "style",
          "svg",
          "textarea",
          "title",
          "tt",
          "var",
          "xmp");

  private final String html;
  private final String lower;
  private final List<Span> pieces = new ArrayList<>();

  private RawText(String html) {
    this.html = html;
    this.lower = html.toLowerCase(Locale.ROOT);
  }

  /**
   * The pieces of text between tags, in order; 0-based UTF-16 offsets in {@code html}. A piece of
   * white space alone is none.
   */
  static List<Span> pieces(String html) {
    RawText text = new RawText(html);
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? html.length() : open;
      text.add(at, end);
      at = open < 0 ? html.length() : text.after(open);
    }
    return text.pieces;
  }

  private void add(int from, int to) {
    if (!html.substring(from, to).isBlank()) {
      pieces.add(new Span(from, to));
    }
  }

  /** The offset after what begins with the bracket at {@code open}. */
  private int after(int open) {
    if (html.startsWith("<!--", open)) {
      return end("-->", open + 4);
    }
    int name = html.startsWith("</", open) ? open + 2 : open + 1;
    if (name >= html.length() || !Character.isLetter(html.charAt(name))) {
      return open + 1;
    }
    int found = HtmlElements.tagEnd(html, name, html.length());
    int tagEnd = found < 0 ? html.length() : found;
    String element = HtmlElements.name(html.substring(open, tagEnd));
    boolean verbatim =
        name == open + 1 && html.charAt(tagEnd - 2) != '/' && VERBATIM.contains(element);
    return verbatim ? end("</" + element, tagEnd) : tagEnd;
  }

  private int end(String mark, int from) {
    int found = lower.indexOf(mark, from);
    return found < 0 ? html.length() : found + mark.length();
  }
}
