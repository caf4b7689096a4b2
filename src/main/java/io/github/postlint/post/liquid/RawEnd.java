package io.github.postlint.post.liquid;

import java.util.Optional;

/**
 * Finds the end tag of {@code raw}. It counts at the end of any token, be it one that began with
 * braces of the raw text.
 */
final class RawEnd {
  private RawEnd() {}

  /** The end tag at the end of {@code token}. */
  static Optional<LiquidToken> in(LiquidToken token, String text) {
    int stop = token.span().end() - 2;
    int start = stop;
    while (text.startsWith("%}", stop) && start > token.span().start()) {
      start = text.lastIndexOf("{%", start - 1);
      if (start < token.span().start()) {
        break;
      }
      // No Liquid before 5.5 knows a hyphen here, and Jekyll comes with Liquid 4.
      int name = Ascii.skipSpace(text, start + 2, stop);
      int end = Ascii.skipWord(text, name, stop);
      if (end > name) {
        return text.substring(name, end).equals("endraw")
            ? Optional.of(token.tail(start, "endraw"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
