package io.github.postlint.post.liquid;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the Markdown parser what is left of a body after Liquid has run, as far as the structure of
 * blocks depends on it, without moving a character: tags become blanks, {@code comment} blocks too,
 * the content of {@code highlight} becomes text in a raw HTML element.
 */
public final class LiquidMask {
  private static final Pattern NAME = Pattern.compile("-?\\s*+(\\w++)");
  private static final Map<String, Pattern> END_TAGS =
      Map.of("raw", endTag("raw"), "comment", endTag("comment"), "highlight", endTag("highlight"));

  private final String body;
  private final StringBuilder masked;
  private final Set<String> unclosed = new HashSet<>();

  private LiquidMask(String body) {
    this.body = body;
    this.masked = new StringBuilder(body);
  }

  private static Pattern endTag(String name) {
    return Pattern.compile("\\{%-?\\s*+end" + name + "\\s*+-?%\\}");
  }

  /** The body with the same number of characters and the same line ends. */
  public static String mask(String body) {
    return body.contains("{%") ? new LiquidMask(body).mask() : body;
  }

  private String mask() {
    int at = body.indexOf('{');
    while (at >= 0 && at + 1 < body.length()) {
      char next = body.charAt(at + 1);
      int from = at + 1;
      if (next == '{') {
        from = after("}}", at);
      } else if (next == '%') {
        from = tag(at);
      }
      if (from < 0) {
        break;
      }
      at = body.indexOf('{', from);
    }
    return masked.toString();
  }

  /**
   * Masks one tag, with its block where it has one; answers where to go on, or -1 where nothing
   * closes the tag.
   */
  private int tag(int start) {
    int end = after("%}", start);
    if (end < 0) {
      return -1;
    }
    Matcher name = NAME.matcher(body).region(start + 2, end);
    Matcher close = name.lookingAt() ? blockEnd(name.group(1), end) : null;
    if (close == null) {
      blank(start, end);
      return end;
    }
    switch (name.group(1)) {
      case "raw" -> {
        blank(start, end);
        blank(close.start(), close.end());
      }
      case "comment" -> blank(start, close.end());
      default -> html(start, end, close);
    }
    return close.end();
  }

  private int after(String mark, int from) {
    int found = body.indexOf(mark, from + 2);
    return found < 0 ? -1 : found + mark.length();
  }

  /**
   * Remembers which blocks are never closed, so that a text full of openers is not searched again
   * and again.
   */
  private Matcher blockEnd(String name, int from) {
    Pattern pattern = END_TAGS.get(name);
    if (pattern == null || unclosed.contains(name)) {
      return null;
    }
    Matcher matcher = pattern.matcher(body);
    if (matcher.find(from)) {
      return matcher;
    }
    unclosed.add(name);
    return null;
  }

  private void html(int start, int contentStart, Matcher close) {
    blank(start, contentStart);
    overwrite(start, "<pre>");
    for (int i = contentStart; i < close.start(); i++) {
      if (body.charAt(i) == '<' || body.charAt(i) == '&') {
        masked.setCharAt(i, ' ');
      }
    }
    blank(close.start(), close.end());
    overwrite(close.start(), "</pre>");
  }

  private void overwrite(int start, String text) {
    masked.replace(start, start + text.length(), text);
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = body.charAt(i);
      if (c != '\n' && c != '\r') {
        masked.setCharAt(i, ' ');
      }
    }
  }
}
