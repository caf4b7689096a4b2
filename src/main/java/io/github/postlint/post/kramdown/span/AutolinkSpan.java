package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import java.util.List;

/** An address in angle brackets: {@code <https://example.org>}, {@code <me@example.org>}. */
final class AutolinkSpan implements SpanParser {
  private static final List<String> SCHEMES =
      List.of("<mailto:", "<http:", "<https:", "<ftp:", "<ftps:");

  /** Longer addresses are not looked at, so that a text full of them is read in linear time. */
  private static final int MAX_LENGTH = 4000;

  @Override
  public String marks() {
    return "<";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int start = cursor.at;
    int end = addressEnd(cursor.chars, start);
    if (end == start) {
      cursor.spend(Integer.MAX_VALUE - 1);
    }
    boolean mail = end < 0;
    end = mail ? mailEnd(cursor.chars, start + 1) : end;
    if (end < 0) {
      return false;
    }
    Attribute written = cursor.attribute(start + 1, end - 1);
    String href = mail ? "mailto:" + written.value() : written.value();
    SpanElement link = cursor.add(Type.LINK, "", end);
    link.attributes().put("href", new Attribute(href, written.span()));
    boolean named = written.value().startsWith("mailto:");
    link.addText(cursor.chars, named ? start + 1 + "mailto:".length() : start + 1, end - 1);
    return true;
  }

  /** The offset after the address at {@code at}; -1 if there is none, {@code at} if it is long. */
  private static int addressEnd(String chars, int at) {
    for (String scheme : SCHEMES) {
      if (chars.startsWith(scheme, at)) {
        return addressEnd(chars, at, at + scheme.length() + 1);
      }
    }
    return -1;
  }

  private static int addressEnd(String chars, int start, int from) {
    int limit = start + MAX_LENGTH;
    for (int at = from; at < limit; at++) {
      char c = Chars.at(chars, at);
      if (c == '>' || c == '\n') {
        return c == '>' ? at + 1 : -1;
      }
    }
    return start;
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
