package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Chars;
import java.util.List;

/** An address in angle brackets. */
final class Autolink {
  private static final List<String> SCHEMES =
      List.of("<mailto:", "<http:", "<https:", "<ftp:", "<ftps:");

  /** Longer addresses are not looked at, so that a text full of them is read in linear time. */
  private static final int MAX_LENGTH = 4000;

  private Autolink() {}

  /** The offset behind the address at {@code at}; -1 if there is none, {@code at} if it is long. */
  static int end(String chars, int at) {
    for (String scheme : SCHEMES) {
      if (chars.startsWith(scheme, at)) {
        return end(chars, at, at + scheme.length() + 1);
      }
    }
    return -1;
  }

  private static int end(String chars, int start, int from) {
    int limit = start + MAX_LENGTH;
    for (int at = from; at < limit; at++) {
      char c = Chars.at(chars, at);
      if (c == '>' || c == '\n') {
        return c == '>' ? at + 1 : -1;
      }
    }
    return start;
  }
}
