package io.github.postlint.post.liquid;

import io.github.postlint.post.liquid.LiquidToken.Kind;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into Liquid's tokens, whatever blocks they form. A tag ends at the next <code>%}
 * </code>, but an output at the next brace, be it one or two.
 */
final class LiquidTokenizer {
  private final String text;
  private final List<LiquidToken> tokens = new ArrayList<>();
  private int at;

  private LiquidTokenizer(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /**
   * The tokens from {@code from} on. Of those that run to the end of the text only the first is
   * among them: Liquid reads no further.
   */
  static List<LiquidToken> tokens(String text, int from) {
    LiquidTokenizer tokenizer = new LiquidTokenizer(text, from);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    boolean more = true;
    while (more) {
      at = text.indexOf('{', at);
      char next = at < 0 || at + 1 >= text.length() ? '\n' : text.charAt(at + 1);
      if (at < 0) {
        more = false;
      } else if (next == '{') {
        more = output();
      } else if (next == '%') {
        more = tag();
      } else {
        at++;
      }
    }
  }

  private boolean output() {
    int brace = text.indexOf('}', at + 2);
    if (brace < 0) {
      return unfinished(Kind.UNFINISHED_OUTPUT, at + 2, false);
    }
    if (brace + 1 >= text.length() || text.charAt(brace + 1) != '}') {
      return unfinished(Kind.UNFINISHED_OUTPUT, brace + 1, true);
    }
    add(Kind.OUTPUT, "", at + 2, brace + 2);
    return true;
  }

  private boolean tag() {
    int percent = text.indexOf("%}", at + 2);
    if (percent < 0) {
      return unfinished(Kind.UNFINISHED_TAG, at + 2, false);
    }
    int start = Ascii.skipSpace(text, at + (text.charAt(at + 2) == '-' ? 3 : 2), percent);
    boolean hash = start < percent && text.charAt(start) == '#';
    int end = hash ? start + 1 : Ascii.skipWord(text, start, percent);
    if (end == start) {
      return unfinished(Kind.UNFINISHED_TAG, percent + 2, true);
    }
    add(Kind.TAG, text.substring(start, end), Ascii.skipSpace(text, end, percent), percent + 2);
    return true;
  }

  private boolean unfinished(Kind kind, int end, boolean more) {
    tokens.add(new LiquidToken(kind, new Span(at, end), "", "", false, false));
    at = end;
    return more;
  }

  private void add(Kind kind, String name, int markupStart, int end) {
    boolean left = text.charAt(at + 2) == '-';
    boolean right = text.charAt(end - 3) == '-';
    int from = kind == Kind.OUTPUT && left ? markupStart + 1 : markupStart;
    int to = right ? end - 3 : end - 2;
    String markup = from < to ? text.substring(from, to) : "";
    tokens.add(new LiquidToken(kind, new Span(at, end), name, markup, left, right));
    at = end;
  }
}
