package io.github.postlint.post.commonmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the addresses that stand in parentheses after the words of links. */
final class LinkTargets {
  private static final Pattern TARGET =
      Pattern.compile("\\(\\s*+(?:<((?:[^<>\\n\\\\]|\\\\.)*+)>|((?![<\\s)])[^\\s]*+))?+");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*+(?:\"(?:[^\"\\\\]|\\\\[\\s\\S])*+\"|'(?:[^'\\\\]|\\\\[\\s\\S])*+'"
              + "|\\((?:[^()\\\\]|\\\\[\\s\\S])*+\\))\\s*+\\)");

  private final String chars;

  /** Whether a title was looked for far enough to know that none ends. */
  private boolean noTitle;

  LinkTargets(String chars) {
    this.chars = chars;
  }

  /**
   * The address of a link.
   *
   * @param from 0-based offset of its first character
   * @param to the offset after it
   * @param end the offset after the parenthesis
   */
  record Target(int from, int to, int end) {}

  /** What stands in the parenthesis that opens at {@code at}; null where no link is made of it. */
  Target read(int at) {
    Matcher target = TARGET.matcher(chars).region(at, chars.length());
    if (!target.lookingAt()) {
      return null;
    }
    boolean angles = target.group(1) != null;
    int from = angles ? target.start(1) : target.group(2) == null ? target.end() : target.start(2);
    int to = angles ? target.end(1) : from;
    int after = angles ? target.end() : from;
    if (!angles && target.group(2) != null) {
      to = destinationEnd(from, target.end(2));
      after = to;
    }
    int close = close(after);
    return close < 0 ? null : new Target(from, to, close + 1);
  }

  /** The offset of the closing parenthesis, maybe after a title; -1 where there is none. */
  private int close(int after) {
    int close = after;
    while (close < chars.length() && Character.isWhitespace(chars.charAt(close))) {
      close++;
    }
    if (close < chars.length() && chars.charAt(close) == ')') {
      return close;
    }
    if (close == after || noTitle) {
      return -1;
    }
    Matcher title = TITLE.matcher(chars).region(after, chars.length());
    if (!title.lookingAt()) {
      noTitle = chars.length() - after > 2_000;
      return -1;
    }
    return title.end() - 1;
  }

  /** Parentheses in an address are balanced. */
  private int destinationEnd(int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = chars.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return limit;
  }
}
