package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Finder;

/**
 * A start tag as kramdown reads it, which is stricter than browsers are: a value without quotes
 * holds letters and digits only.
 *
 * @param name as written
 * @param start offset of its bracket
 * @param end offset after the tag
 * @param closed whether it ends with {@code />}
 * @param markdown the value of its {@code markdown} attribute, or null
 */
public record HtmlTag(String name, int start, int end, boolean closed, String markdown) {
  private static final String MARKDOWN = "markdown";

  /** The offset after the comment at {@code at}, or -1. */
  public static int commentEnd(String chars, Finder finder, int at) {
    int close = chars.startsWith("<!--", at) ? finder.find("-->", at + 4) : -1;
    return close < 0 ? -1 : close + 3;
  }

  /** The start tag whose bracket stands at {@code at} in {@code chars}, or null. */
  public static HtmlTag read(String chars, Finder finder, int at) {
    int nameEnd = Chars.at(chars, at) == '<' ? HtmlNames.end(chars, at + 1) : -1;
    if (nameEnd < 0) {
      return null;
    }
    String markdown = null;
    int end = nameEnd;
    while (true) {
      int key = Chars.skipWhite(chars, end);
      int keyEnd = key > end ? HtmlNames.end(chars, key) : -1;
      if (keyEnd < 0) {
        break;
      }
      end = valueEnd(chars, finder, keyEnd);
      if (isMarkdown(chars, key, keyEnd)) {
        markdown = value(chars.substring(keyEnd, end));
      }
    }
    end = Chars.skipWhite(chars, end);
    boolean closed = Chars.at(chars, end) == '/';
    end = closed ? end + 1 : end;
    return Chars.at(chars, end) == '>'
        ? new HtmlTag(chars.substring(at + 1, nameEnd), at, end + 1, closed, markdown)
        : null;
  }

  /** Whether more than its name stands in it. */
  public boolean hasAttributes() {
    return end - start > name.length() + (closed ? 3 : 2);
  }

  /** The same tag in a text that has {@code delta} UTF-16 units more in front. */
  public HtmlTag shift(int delta) {
    return new HtmlTag(name, start + delta, end + delta, closed, markdown);
  }

  private static boolean isMarkdown(String chars, int key, int keyEnd) {
    return keyEnd - key == MARKDOWN.length()
        && chars.regionMatches(true, key, MARKDOWN, 0, MARKDOWN.length());
  }

  /** The offset after an attribute's value in a tag that is known to be whole. */
  static int valueEnd(String chars, int keyEnd) {
    return valueEnd(chars, chars::indexOf, keyEnd);
  }

  /** The offset after an attribute's value, or after its name if no value follows. */
  private static int valueEnd(String chars, Finder finder, int keyEnd) {
    int equals = Chars.skipWhite(chars, keyEnd);
    if (Chars.at(chars, equals) != '=') {
      return keyEnd;
    }
    int value = Chars.skipWhite(chars, equals + 1);
    char quote = Chars.at(chars, value);
    if (quote == '"' || quote == '\'') {
      int close = finder.find(quote == '"' ? "\"" : "'", value + 1);
      return close < 0 ? keyEnd : close + 1;
    }
    int end = value;
    while (end < chars.length() && HtmlNames.isWordPart(chars.codePointAt(end))) {
      end += Character.charCount(chars.codePointAt(end));
    }
    return end == value ? keyEnd : end;
  }

  private static String value(String assignment) {
    String value = assignment.replaceFirst("^\\s*=?\\s*", "");
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** The offset after the name of the end tag at {@code at} if there is a whole one, else -1. */
  public static int endTagName(String chars, int at) {
    if (!chars.startsWith("</", at)) {
      return -1;
    }
    int name = HtmlNames.end(chars, at + 2);
    return name >= 0 && Chars.at(chars, Chars.skipWhite(chars, name)) == '>' ? name : -1;
  }

  /** The offset of the end tag of {@code name}, in any case, at or after {@code from}, or -1. */
  public static int findEndTag(String chars, String name, int from) {
    for (int at = chars.indexOf("</", from); at >= 0; at = chars.indexOf("</", at + 2)) {
      if (isEndTag(chars, name, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the end tag of {@code name}, in any case, stands at {@code at}. */
  static boolean isEndTag(String chars, String name, int at) {
    int end = at + 2 + name.length();
    return chars.startsWith("</", at)
        && chars.regionMatches(true, at + 2, name, 0, name.length())
        && Chars.at(chars, Chars.skipWhite(chars, end)) == '>';
  }

  /** The offset after the end tag at {@code at}. */
  public static int afterEndTag(String chars, int at) {
    return chars.indexOf('>', at) + 1;
  }
}
