package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.AnchoredPattern;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links of which the brackets and parentheses do not meet: one of them is missing, or
 * something stands between them.
 */
record BrokenLinks(Post post, TextBlock block, InlineContent text, Reporter reporter) {
  /** Words, and an address in parentheses right after them, without a bracket between them. */
  private static final AnchoredPattern NO_CLOSE =
      new AnchoredPattern(
          "(http", "(?<=[\\p{L}\\p{N}.!?\"'*_`])\\((https?://[^\\s()<>\\[\\]]{4,500})\\)");

  /** A bracket, and a parenthesis with words that no reader takes for an address. */
  private static final AnchoredPattern WORDS =
      new AnchoredPattern(
          "]", "\\](?:[.,:;]\\((?=https?://)|\\((?!https?:|mailto:)(?=\\s|\\p{L}))");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\\[\\]]{4,500}\\)");

  /** The brackets of a longer label are nobody's. */
  private static final int MAX_LABEL = 200;

  void check() {
    if (post.syntax().markup().has(Markup.Trait.SHARED)) {
      // What becomes of them is not known.
      return;
    }
    AnchoredPattern.Search starts = NO_CLOSE.in(text.chars());
    while (starts.find()) {
      Matcher start = starts.match();
      int open = open(start.start());
      if (open >= 0 && text.isPlain(start.start()) && isWord(open)) {
        report(
            Severity.ERROR,
            open,
            start.end(),
            "no bracket closes its words. Write \"]\" before the parenthesis.");
      }
    }
    AnchoredPattern.Search ends = WORDS.in(text.chars());
    while (ends.find()) {
      Matcher words = ends.match();
      int open = open(words.start());
      if (open >= 0
          && text.isPlain(words.start())
          && text.isVisible(words.start())
          && isWord(open)) {
        checkWords(open, words);
      }
    }
  }

  private void checkWords(int open, Matcher words) {
    boolean mark = !words.group().startsWith("](");
    Matcher address = ADDRESS.matcher(text.chars()).region(words.end(), text.chars().length());
    if (mark && address.lookingAt()) {
      report(
          Severity.ERROR,
          open,
          address.end(),
          Excerpt.quoted(words.group().substring(1, 2))
              + " stands before the parenthesis. Move it after the link.");
    } else if (!mark && text.isVisible(words.start(), words.end())) {
      int end = Math.min(text.chars().length(), words.end() + 20);
      report(
          Severity.WARNING,
          open,
          end,
          "what follows the parenthesis is not an address. Write one, and \")\" after it.");
    }
  }

  /** The bracket that is still open before {@code close}; -1 where there is none. */
  private int open(int close) {
    int limit = Math.max(0, close - MAX_LABEL);
    for (int at = close - 1; at >= limit; at--) {
      char c = text.chars().charAt(at);
      if (c == ']') {
        return -1;
      }
      if (c == '[') {
        return text.isPlain(at) && text.isVisible(at) ? at : -1;
      }
    }
    return -1;
  }

  /** Whether words begin after the bracket, and no name or call before it. */
  private boolean isWord(int open) {
    String chars = text.chars();
    boolean apart =
        open == 0
            || Character.isWhitespace(chars.charAt(open - 1))
            || "(\"'*_!".indexOf(chars.charAt(open - 1)) >= 0;
    return apart
        && open + 3 < chars.length()
        && (Character.isLetter(chars.charAt(open + 1))
            || "*_`\"".indexOf(chars.charAt(open + 1)) >= 0);
  }

  private void report(Severity severity, int from, int to, String cause) {
    if (!LiquidNearby.isNear(text.chars(), from, to)) {
      reporter.report(
          severity,
          block.source(from, to),
          "Readers see "
              + Excerpt.quoted(text.chars().substring(from, to))
              + ": no link is made of it, because "
              + cause);
    }
  }
}
