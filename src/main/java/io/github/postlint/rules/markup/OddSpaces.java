package io.github.postlint.rules.markup;

import io.github.postlint.post.body.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Spaces between words of a heading that are more than one, or not plain.
 *
 * @param start 0-based UTF-16 offset in the heading
 * @param end 0-based UTF-16 offset after them
 */
record OddSpaces(int start, int end) {
  private static final char NO_BREAK = '\u00a0';
  private static final String SIMPLE = " \u00a0,':?!()/-";

  /** Whether two spaces or a no-break space stand in a heading. */
  static boolean mayBeIn(String heading) {
    return heading.contains("  ") || heading.indexOf(NO_BREAK) >= 0;
  }

  /** The odd spaces of a heading; none where it has code, whose spaces may be meant. */
  static List<OddSpaces> of(String heading) {
    List<OddSpaces> found = new ArrayList<>();
    if (heading.indexOf('`') >= 0 || heading.indexOf('\n') >= 0) {
      return found;
    }
    int at = 0;
    while (at < heading.length()) {
      int end = at;
      while (end < heading.length() && isBlank(heading.charAt(end))) {
        end++;
      }
      if (end > at && isOdd(heading, at, end)) {
        found.add(new OddSpaces(at, end));
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == NO_BREAK;
  }

  private static boolean isOdd(String heading, int start, int end) {
    if (start == 0 || end == heading.length()) {
      return false;
    }
    if (end - start > 1) {
      return true;
    }
    // In French typography such a space belongs before these marks, and harms no anchor.
    boolean french =
        ":;!?%»€".indexOf(heading.charAt(end)) >= 0 || "«".indexOf(heading.charAt(start - 1)) >= 0;
    return heading.charAt(start) == NO_BREAK && !french;
  }

  /** Says what becomes of the heading's anchor. */
  static String message(String heading, Markup markup) {
    String kind = heading.indexOf(NO_BREAK) >= 0 ? "no-break spaces" : "double spaces";
    boolean known = markup.has(Markup.Trait.GITHUB_IDS) && isSimple(heading);
    String anchor = known ? anchor(heading) : "";
    return "The heading's anchor "
        + (known && !anchor.contains("---")
            ? "becomes \"#" + anchor + "\""
            : "is not what its words suggest")
        + ", because of "
        + kind
        + " in it. Write single plain spaces.";
  }

  private static boolean isSimple(String heading) {
    for (int at = 0; at < heading.length(); at += Character.charCount(heading.codePointAt(at))) {
      int c = heading.codePointAt(at);
      if (!Character.isLetter(c) && !Character.isDigit(c) && SIMPLE.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String anchor(String heading) {
    StringBuilder anchor = new StringBuilder();
    for (char c : heading.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c == ' ' || c == '-') {
        anchor.append('-');
      } else if (Character.isLetterOrDigit(c)) {
        anchor.append(c);
      }
    }
    return anchor.toString();
  }
}
