package io.github.postlint.tags.pages;

/** Plain text as the content of an HTML element or of a quoted attribute. */
final class EscapedHtml {
  private EscapedHtml() {}

  /** The text with HTML's own characters, and braces, which Qute would read, as references. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("&<>\"'{}".indexOf(c) >= 0) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
