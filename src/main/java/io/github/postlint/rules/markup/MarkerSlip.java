package io.github.postlint.rules.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author took for the marker of a list. */
enum MarkerSlip {
  /** {@code 1)}, of which CommonMark makes a list. */
  PARENTHESIS("a number needs a dot: write \"1.\".", 2, "([0-9]{1,3})\\)[ \\t]+(?=\\S)"),
  /** The character that readers see before an item, which word processors write. */
  BULLET("a bullet is a character like others: write \"-\".", 2, "[•‣▪●◦∙·][ \\t\\u00A0]*(?=\\S)"),
  /** A marker without a space. */
  NO_SPACE(
      "a space is missing after the \"-\": write it.", 2, "-(?=[\\p{Lu}\\p{Lt}\\[]|\\p{L}{3})"),
  /** The same after a star or a number. */
  NO_SPACE_AFTER_STAR(
      "a space is missing after the \"*\": write it.", 2, "\\*(?=[\\p{Lu}\\p{Lt}][^*]*$)"),
  /** The same after a number, and not in a version or a name. */
  NO_SPACE_AFTER_NUMBER(
      "a space is missing after the full stop: write it.",
      2,
      "([0-9]{1,2})\\.(?=[\\p{Lu}\\p{Lt}]\\p{L}+[ ,.;:!?])"),
  /** What explains the word on the line above. */
  DEFINITION(
      "a space is missing after the colon: write it.", 1, ":(?=[\\p{Lu}\\p{Lt}]\\p{L}* [^:]*$)"),
  /** A space that is not one: hard to see, and easy to type on some keyboards. */
  OTHER_SPACE(
      "the space after the marker is a no-break space: write a plain one.",
      1,
      "([*+-]|[0-9]{1,3}\\.)[\\u00A0\\u2007\\u202F]+(?=\\S)");

  private final String advice;
  private final int lines;
  private final Pattern pattern;

  MarkerSlip(String advice, int lines, String pattern) {
    this.advice = advice;
    this.lines = lines;
    this.pattern = Pattern.compile(" {0,3}" + pattern);
  }

  /** Whether a line of {@code text} may begin so: a quick look. */
  static boolean mayBeIn(String text) {
    for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
      int ink = at + ink(text, at);
      if (ink < text.length() && "-*+:0123456789•‣▪●◦∙·".indexOf(text.charAt(ink)) >= 0) {
        return true;
      }
      if (text.indexOf('\n', at) < 0) {
        return false;
      }
    }
    return false;
  }

  /** What the line begins with, or null. */
  static MarkerSlip of(String line) {
    for (MarkerSlip slip : values()) {
      if (slip.pattern.matcher(line).lookingAt()) {
        return slip;
      }
    }
    return null;
  }

  /** How many spaces the line begins with. */
  static int ink(String line) {
    return ink(line, 0);
  }

  private static int ink(String text, int from) {
    int ink = from;
    while (ink < text.length() && text.charAt(ink) == ' ') {
      ink++;
    }
    return ink - from;
  }

  /** Why no list is made of it, and what to do. */
  String advice() {
    return advice;
  }

  /** How many such lines in a row are certainly meant for a list. */
  int lines() {
    return lines;
  }

  /** The offset in {@code line} at which the words begin. */
  int markerEnd(String line) {
    return match(line).end();
  }

  /** What makes a list of the line. */
  String marker(String line) {
    Matcher match = match(line);
    return switch (this) {
      case PARENTHESIS, NO_SPACE_AFTER_NUMBER -> match.group(1) + ". ";
      case NO_SPACE_AFTER_STAR -> "* ";
      case DEFINITION -> ": ";
      case OTHER_SPACE -> match.group(1) + " ";
      case BULLET, NO_SPACE -> "- ";
    };
  }

  private Matcher match(String line) {
    Matcher match = pattern.matcher(line);
    if (!match.lookingAt()) {
      throw new IllegalArgumentException("No line of this kind");
    }
    return match;
  }
}
