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
      // Liquid 5.4 knows no hyphen here, Liquid 4 does.
      int hyphen = start + 2 < stop && text.charAt(start + 2) == '-' ? 3 : 2;
      int name = Ascii.skipBlank(text, start + hyphen, stop);
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
