package io.github.postlint.post.asciidoc.line;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of attributes, such as {@code source,java,subs="attributes+"}. */
public final class AsciiAttributes {
  private final String text;
  private int at;

  private AsciiAttributes(String text) {
    this.text = text;
  }

  /** The attributes of a list, in order. */
  public static List<AttributeItem> parse(String text) {
    return new AsciiAttributes(text).read();
  }

  private List<AttributeItem> read() {
    List<AttributeItem> items = new ArrayList<>();
    if (text.isEmpty()) {
      return items;
    }
    do {
      items.add(item());
      skipBlanks();
    } while (at < text.length() && text.charAt(at++) == ',');
    return items;
  }

  private AttributeItem item() {
    skipBlanks();
    int start = at;
    if (at < text.length() && isQuote(text.charAt(at))) {
      return value(null);
    }
    while (at < text.length() && isName(text.charAt(at), at > start)) {
      at++;
    }
    int nameEnd = at;
    skipBlanks();
    if (nameEnd > start && at < text.length() && text.charAt(at) == '=') {
      at++;
      skipBlanks();
      return value(text.substring(start, nameEnd));
    }
    return plain(null, start);
  }

  private static boolean isName(char c, boolean inside) {
    return Character.isLetterOrDigit(c) || c == '_' || (inside && (c == '-' || c == '.'));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private AttributeItem value(String name) {
    if (at < text.length() && isQuote(text.charAt(at))) {
      char quote = text.charAt(at);
      int end = at + 1;
      while (end < text.length() && text.charAt(end) != quote) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      if (end < text.length()) {
        int start = at + 1;
        at = end + 1;
        String value = text.substring(start, end).replace("\\" + quote, String.valueOf(quote));
        AttributeItem item = new AttributeItem(name, value, start, end);
        // What stands after the quotation mark is passed over.
        skipToComma();
        return item;
      }
    }
    return plain(name, at);
  }

  private void skipToComma() {
    while (at < text.length() && text.charAt(at) != ',') {
      at++;
    }
  }

  private AttributeItem plain(String name, int start) {
    skipToComma();
    int end = at;
    while (end > start && Line.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new AttributeItem(name, text.substring(start, end), start, end);
  }

  private void skipBlanks() {
    while (at < text.length() && Line.isBlank(text.charAt(at))) {
      at++;
    }
  }
}
