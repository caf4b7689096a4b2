package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.LooseMark;
import java.util.ArrayList;
import java.util.List;

/** The marks of emphasis in a text, which find their partners when what they stand in ends. */
final class EmphasisStack {
  /** More marks that are open are not looked at. */
  private static final int MAX_OPEN = 500;

  private final String chars;
  private final TextRoles roles;
  private final List<LooseMark> loose;
  private final List<Delimiter> delimiters = new ArrayList<>();

  /**
   * @param roles in which marks that found their partners are noted
   * @param loose to which those are added that did not
   */
  EmphasisStack(String chars, TextRoles roles, List<LooseMark> loose) {
    this.chars = chars;
    this.roles = roles;
    this.loose = loose;
  }

  /** A run of marks of emphasis, of which some may be used up. */
  private static final class Delimiter {
    private final char mark;
    private final boolean opens;
    private final boolean closes;
    private final int length;
    private int start;
    private int end;

    Delimiter(char mark, int start, int end, boolean opens, boolean closes) {
      this.mark = mark;
      this.start = start;
      this.end = end;
      this.length = end - start;
      this.opens = opens;
      this.closes = closes;
    }
  }

  /** How many marks are open. */
  int size() {
    return delimiters.size();
  }

  /** Takes up the marks from {@code at} to before {@code end}, all of them the same. */
  void add(int at, int end) {
    char mark = chars.charAt(at);
    int before = at == 0 ? ' ' : chars.codePointBefore(at);
    int after = end == chars.length() ? ' ' : chars.codePointAt(end);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean left = !spaceAfter && (!isMark(after) || spaceBefore || isMark(before));
    boolean right = !spaceBefore && (!isMark(before) || spaceAfter || isMark(after));
    boolean low = mark == '_';
    boolean opens = left && (!low || !right || isMark(before));
    boolean closes = right && (!low || !left || isMark(after));
    boolean strike = mark != '~' || end - at == 2;
    if (strike && delimiters.size() < MAX_OPEN) {
      delimiters.add(new Delimiter(mark, at, end, opens, closes));
    }
  }

  /** Pairs the marks of emphasis from one on, and forgets them. */
  private void join(int from) {
    for (int i = from; i < delimiters.size(); i++) {
      Delimiter closer = delimiters.get(i);
      while (closer.closes && closer.start < closer.end) {
        int opener = opener(from, i);
        if (opener < 0) {
          break;
        }
        pair(delimiters.get(opener), closer);
        // What stands between them and is not paired is text.
        for (Delimiter between : delimiters.subList(opener + 1, i)) {
          left(between);
        }
        delimiters.subList(opener + 1, i).clear();
        i = opener + 1;
        if (delimiters.get(opener).start == delimiters.get(opener).end) {
          delimiters.remove(opener);
          i--;
        }
      }
    }
    delimiters.removeIf(one -> one.start == one.end);
  }

  private void left(Delimiter one) {
    if (one.start < one.end && (one.opens || one.closes)) {
      loose.add(new LooseMark(LooseMark.Kind.EMPHASIS, one.start, one.end));
    }
  }

  private int opener(int from, int closer) {
    Delimiter close = delimiters.get(closer);
    for (int i = closer - 1; i >= from; i--) {
      Delimiter open = delimiters.get(i);
      if (open.mark == close.mark && open.opens && open.start < open.end) {
        boolean odd =
            (open.closes || close.opens)
                && close.length % 3 != 0
                && (open.length + close.length) % 3 == 0;
        boolean same = open.mark != '~' || open.length == close.length;
        if (same && (!odd || open.mark == '~')) {
          return i;
        }
      }
    }
    return -1;
  }

  private void pair(Delimiter open, Delimiter close) {
    int count = open.end - open.start >= 2 && close.end - close.start >= 2 ? 2 : 1;
    roles.mark(open.end - count, open.end);
    roles.mark(close.start, close.start + count);
    open.end -= count;
    close.start += count;
  }

  /** Pairs the marks from one on; those that are left over stand alone. */
  void end(int from) {
    join(from);
    delimiters.subList(from, delimiters.size()).forEach(this::left);
    delimiters.subList(from, delimiters.size()).clear();
  }

  /** Whether Goldmark takes a code point for white space. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return GoldmarkText.PUNCTUATION.indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }
}
