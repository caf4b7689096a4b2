package io.github.postlint.rules.inline;

import io.github.postlint.post.body.LooseMark;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stars or underscores in a text; the numbers are 0-based UTF-16 offsets.
 *
 * @param marks what they are
 * @param before the character before them; a space at the beginning
 * @param after the character after them; a space at the end
 */
record EmphasisMark(String marks, int start, int end, char before, char after) {
  /** A word of prose: a space or a mark of a sentence follows. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}\\p{M}'\u2019-]++(?=[\\s.,;:!?\u3001\u3002]|\\z)");

  /** What Python and Ruby call the parameter that takes all others. */
  private static final Set<String> PARAMETERS =
      Set.of(
          "kwargs", "kwds", "kw", "args", "options", "opts", "params", "rest", "attributes", "nil");

  private static final Set<Character.UnicodeScript> SCRIPTS_WITHOUT_SPACES =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private static final String OPENING = "([\"'\u201c\u2018\u00ab\u2014";

  static EmphasisMark read(LooseText text, LooseMark mark) {
    return new EmphasisMark(
        text.chars().substring(mark.start(), mark.end()),
        mark.start(),
        mark.end(),
        text.at(mark.start() - 1),
        text.at(mark.end()));
  }

  /** Whether more of the same stand beside them, which is no emphasis but a line or a space. */
  boolean inRun() {
    char mark = marks.charAt(0);
    return before == mark || after == mark || before == '\\';
  }

  /** Whether they stand before a word. */
  boolean opens() {
    return !isBlank(after) && !isEnd(after) && (isBlank(before) || OPENING.indexOf(before) >= 0);
  }

  /** Whether they stand after a word. */
  boolean closes() {
    return !isBlank(before)
        && OPENING.indexOf(before) < 0
        && (isBlank(after) || !Character.isLetterOrDigit(after));
  }

  /** Whether spaces stand on both sides. */
  boolean hangs() {
    return isBlank(before) && isBlank(after);
  }

  /**
   * Whether nobody means them to be seen. A single star may be a footnote's, and two before the
   * name of a parameter are Python's or Ruby's.
   */
  boolean isOdd(LooseText text) {
    if (!marks.equals("**")) {
      return false;
    }
    if (SCRIPTS_WITHOUT_SPACES.contains(Character.UnicodeScript.of(before))) {
      return Character.isLetterOrDigit(after) || isBlank(after);
    }
    boolean first = start == 0 || text.at(start - 1) == '\n';
    return closes()
        ? isWordEnd(before) && isBlank(after)
        : opens() && (first ? Character.isLetter(after) : !isParameter(text));
  }

  /** Whether code goes on after them: a name such as {@code kwargs}, or no word at all. */
  private boolean isParameter(LooseText text) {
    Matcher word = WORD.matcher(text.chars()).region(end, text.chars().length());
    return !word.lookingAt() || PARAMETERS.contains(word.group());
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetter(c) || ".!?:;,)\u201d\"'".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isEnd(char c) {
    return ".,;:!?)/".indexOf(c) >= 0;
  }
}
