package io.github.postlint.rules.markup;

import io.github.postlint.post.text.Excerpt;

/**
 * A line that begins with hashes and yet is no heading; all numbers are 0-based UTF-16 offsets in
 * the text of the block.
 *
 * @param start where the hashes begin
 * @param level how many there are
 * @param words where the words after them begin
 * @param end where the line ends
 * @param excerpt the beginning of the line
 * @param mistake why it is no heading
 */
record HashLine(int start, int level, int words, int end, String excerpt, Mistake mistake) {

  /** Why a line is no heading. */
  enum Mistake {
    NO_SPACE,
    OTHER_SPACE,
    INDENTED,
    EMPTY
  }

  private static final int MAX_EXCERPT = 60;

  /** Longer lines are text. */
  private static final int MAX_LENGTH = 150;

  /** The line that begins at {@code from}, or null if nobody can have meant it for a heading. */
  static HashLine read(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int gap = start;
    while (gap < text.length() && text.charAt(gap) == '#') {
      gap++;
    }
    int level = gap - start;
    int stop = text.indexOf('\n', start);
    int end = stop < 0 ? text.length() : stop;
    int words = gap;
    while (words < end && isBlank(text.charAt(words))) {
      words++;
    }
    boolean possible = level >= 1 && level <= 6 && start - from < 4 && words < end;
    boolean alone = level >= 2 && level <= 6 && words == end && from == 0 && end == text.length();
    if (alone) {
      return new HashLine(start, level, words, end, text.substring(start, end), Mistake.EMPTY);
    }
    Mistake mistake =
        possible && end - start <= MAX_LENGTH ? mistake(text, start, gap, words, end) : null;
    if (mistake == null) {
      return null;
    }
    String excerpt = Excerpt.of(text.substring(start, end), MAX_EXCERPT);
    return new HashLine(start, level, words, end, excerpt, mistake);
  }

  private static Mistake mistake(String text, int start, int gap, int words, int end) {
    int level = gap - start;
    boolean first = start == 0;
    if (gap < words) {
      boolean plain = text.charAt(gap) == ' ' || text.charAt(gap) == '\t';
      if (plain) {
        return level > 1 ? Mistake.INDENTED : null;
      }
      return level > 1 || first ? Mistake.OTHER_SPACE : null;
    }
    int letter = text.codePointAt(words);
    boolean lower = Character.isLowerCase(letter);
    boolean sentence = text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',';
    boolean name = level == 2 && lower;
    return level > 1 && Character.isLetter(letter) && !sentence && !name ? Mistake.NO_SPACE : null;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
