package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** An address in angle brackets: {@code <https://example.org>}, {@code <me@example.org>}. */
final class AutolinkSpan {
  private AutolinkSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int start = reader.at;
    if (reader.charAt(start) != '<') {
      return false;
    }
    int end = Autolink.end(reader.chars, start);
    if (end == start) {
      reader.spend(Integer.MAX_VALUE - 1);
    }
    boolean mail = end < 0;
    end = mail ? mailEnd(reader.chars, start + 1) : end;
    if (end < 0) {
      return false;
    }
    Attribute written = reader.attribute(start + 1, end - 1);
    String href = mail ? "mailto:" + written.value() : written.value();
    SpanElement link = reader.add(Type.LINK, "", end);
    link.attributes().put("href", new Attribute(href, written.span()));
    boolean named = written.value().startsWith("mailto:");
    link.addText(reader.chars, named ? start + 1 + "mailto:".length() : start + 1, end - 1);
    return true;
  }

  private static int mailEnd(String chars, int from) {
    int sign = nameEnd(chars, from);
    if (sign == from || Chars.at(chars, sign) != '@') {
      return -1;
    }
    int end = nameEnd(chars, sign + 1);
    return end > sign + 1 && Chars.at(chars, end) == '>' ? end + 1 : -1;
  }

  private static int nameEnd(String chars, int from) {
    int end = from;
    while (end < chars.length()) {
      int c = chars.codePointAt(end);
      if (!Character.isAlphabetic(c) && !Character.isDigit(c) && "-_.".indexOf(c) < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
