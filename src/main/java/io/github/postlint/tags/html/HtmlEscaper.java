package io.github.postlint.tags.html;

import com.samskivert.mustache.Mustache;

/**
 * Makes any text safe as HTML text and in a quoted attribute. Characters that HTML forbids and
 * those that turn the direction of the text around them are left out.
 */
final class HtmlEscaper implements Mustache.Escaper {

  @Override
  public String escape(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : escape(text, plain);
  }

  private static String escape(String text, int from) {
    StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      append(html, codePoint);
    }
    return html.toString();
  }

  private static void append(StringBuilder html, int codePoint) {
    switch (codePoint) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\r' -> html.append(' ');
      default -> html.append(Characters.allowed(codePoint));
    }
  }

  /** Most text is letters and ASCII: a fast first look. */
  private static boolean isPlain(char c) {
    return switch (c) {
      case '&', '<', '>', '"', '\'' -> false;
      default -> (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x2000);
    };
  }
}
