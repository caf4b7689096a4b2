package io.github.postlint.rules.inline;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.Markup;
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

  private static final Pattern WORDS =
      Pattern.compile("(?!nix\\b|args\\b)\\p{Ll}{2,30} \\p{L}{2,30}[ .,;:!?]");

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

  /** Whether white space stands before, and nothing of a word after. */
  boolean hangs() {
    return isBlank(before) && (isBlank(after) || isEnd(after));
  }

  /**
   * Whether nobody means them to be seen. A single star may be a footnote's, and two may be an
   * operator, a pattern for files or stand before the last parameters of a call.
   */
  boolean isOdd(LooseText text) {
    boolean first = start == 0 || text.at(start - 1) == '\n';
    if (text.post().syntax().markup().has(Markup.Trait.MACROS)) {
      if (marks.equals("*")) {
        return opens() && isBeforeWords(text);
      } else if (marks.equals("**") && isBetweenLetters(text)) {
        return true;
      }
    }
    if (marks.equals("~~")) {
      return opens() && Character.isLetter(after);
    } else if (marks.equals("__")) {
      return opens() && Character.isUpperCase(after);
    } else if (!marks.equals("**") || before == '/' || after == '/') {
      return false;
    } else if (SCRIPTS_WITHOUT_SPACES.contains(Character.UnicodeScript.of(before))) {
      return Character.isLetterOrDigit(after) || isBlank(after);
    } else if (hangs()) {
      return first || isBetweenWords(text);
    } else if (closes()) {
      return isWordEnd(before) || Character.isDigit(before);
    }
    return opens() && ((first && Character.isLetter(after)) || !isParameter(text));
  }

  /** Whether a line goes on with words in small letters, as no name of files or systems does. */
  private boolean isBeforeWords(LooseText text) {
    return WORDS.matcher(text.chars()).region(end, text.chars().length()).lookingAt();
  }

  /** Whether more than one letter stands on each side. */
  private boolean isBetweenLetters(LooseText text) {
    return Character.isLetter(before)
        && Character.isLetter(after)
        && Character.isLetter(text.at(start - 2))
        && Character.isLetter(text.at(end + 1));
  }

  /** Whether words stand around, of which nobody takes one to the power of the other. */
  private boolean isBetweenWords(LooseText text) {
    int left = start - 1;
    int right = end + 1;
    for (int i = 0; i < 3; i++) {
      if (!Character.isLetter(text.at(left - 1 - i)) || !Character.isLetter(text.at(right + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is Python's way to pass a mapping, as in {@code f(*args, **kwargs)}. */
  private boolean isParameter(LooseText text) {
    int last = end;
    while (isNameCharacter(text.at(last))) {
      last++;
    }
    boolean ends = text.at(last) == ')' || text.at(last) == ',' || last == text.chars().length();
    boolean call = before == '(' || text.at(start - 2) == ',';
    Matcher word = WORD.matcher(text.chars()).region(end, text.chars().length());
    boolean usual = !word.lookingAt() || PARAMETERS.contains(word.group());
    return usual || (Character.isLowerCase(after) && ends && call);
  }

  private static boolean isNameCharacter(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
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
