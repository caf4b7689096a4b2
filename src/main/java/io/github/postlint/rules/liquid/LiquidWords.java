package io.github.postlint.rules.liquid;

import io.github.postlint.post.text.WhiteSpace;
import java.util.Optional;

/**
 * Cuts markup into words: text in quotation marks, or anything without spaces, commas and bars.
 * Quotation marks that are not closed are skipped.
 */
final class LiquidWords {
  private final String markup;
  private int at;

  LiquidWords(String markup) {
    this.markup = markup;
  }

  /** The next word; empty at the end. */
  Optional<String> next() {
    while (at < markup.length()) {
      int end = isQuote(markup.charAt(at)) ? afterQuote(at) : afterWord(at);
      if (end > at) {
        String word = markup.substring(at, end);
        at = end;
        return Optional.of(word);
      }
      at++;
    }
    return Optional.empty();
  }

  /** The 0-based offset after the last word. */
  int offset() {
    return at;
  }

  /** The markup without what stands in quotation marks. */
  static String withoutQuotes(String markup) {
    LiquidWords words = new LiquidWords(markup);
    StringBuilder rest = new StringBuilder();
    while (words.at < markup.length()) {
      char c = markup.charAt(words.at);
      int end = isQuote(c) ? words.afterQuote(words.at) : words.at;
      if (end == words.at) {
        rest.append(c);
        end++;
      }
      words.at = end;
    }
    return rest.toString();
  }

  private int afterWord(int from) {
    int end = from;
    while (end < markup.length() && !isGap(markup.charAt(end))) {
      int next = isQuote(markup.charAt(end)) ? afterQuote(end) : end + 1;
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** After the quotation mark that closes the one at {@code from}, or {@code from}. */
  private int afterQuote(int from) {
    int close = markup.indexOf(markup.charAt(from), from + 1);
    return close < 0 ? from : close + 1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isGap(char c) {
    return WhiteSpace.is(c) || c == ',' || c == '|';
  }
}
