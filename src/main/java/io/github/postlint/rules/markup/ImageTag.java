package io.github.postlint.rules.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An {@code img} element.
 *
 * @param start 0-based UTF-16 offset of the opening bracket
 * @param end 0-based UTF-16 offset after the closing bracket
 */
record ImageTag(int start, int end) {
  private static final Pattern ALT = Pattern.compile("[\\s\"']alt(?:[=/>]|\\s++[^\\s\"'])");

  /** Longer tags are none. */
  private static final int MAX_LENGTH = 10_000;

  /** The images of raw HTML; comments, scripts and styles have none. */
  static List<ImageTag> all(String html) {
    List<ImageTag> found = new ArrayList<>();
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = at + 1;
      if (html.startsWith("<!--", at)) {
        end = after(html, "-->", at + 4);
      } else if (html.startsWith("<script", at)) {
        end = after(html, "</script", at);
      } else if (html.startsWith("<style", at)) {
        end = after(html, "</style", at);
      } else if (html.regionMatches(true, at, "<img", 0, 4)) {
        end = HtmlElements.tagEnd(html, at, Math.min(html.length(), at + MAX_LENGTH));
        if (end > 0 && Character.isWhitespace(html.charAt(at + 4))) {
          found.add(new ImageTag(at, end));
        }
      }
      if (end < 0) {
        break;
      }
      at = html.indexOf('<', end);
    }
    return found;
  }

  private static int after(String html, String mark, int from) {
    int found = html.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  /** Whether the tag certainly has no alternative text, and is for readers. */
  static boolean lacksText(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT).replaceAll("\\s++=", "=");
    boolean hidden =
        lower.contains("aria-hidden")
            || lower.contains("aria-label")
            || lower.contains("role=")
            || lower.contains("width=\"1\"");
    boolean liquid = lower.contains("{{") || lower.contains("{%");
    return !hidden && !liquid && !ALT.matcher(lower).find();
  }
}
