package io.github.postlint.post.asciidoc.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the separator of a cell.
 *
 * @param repeat how many cells have this text, from 1
 * @param columns how many columns the cell spans, from 1
 * @param rows how many rows the cell spans, from 1
 * @param style the letter of its style; a space for none
 */
record CellSpec(int repeat, int columns, int rows, char style) {
  /** No table of a post has more. */
  private static final int MAX = 1000;

  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(\\d+(?:\\.\\d*)?|(?:\\d*\\.)?\\d+)([*+]))?"
              + "([<^>](?:\\.[<^>]?)?|(?:[<^>]?\\.)?[<^>])?([a-z])?");

  /** The longest text that is looked at. */
  private static final int LONGEST = 40;

  static final CellSpec PLAIN = new CellSpec(1, 1, 1, ' ');

  /** What a word says; empty where it is no specification. */
  static Optional<CellSpec> of(String word) {
    if (word.isEmpty()) {
      return Optional.of(PLAIN);
    }
    Matcher matcher = SPEC.matcher(word);
    if (word.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    char style = matcher.group(4) == null ? ' ' : matcher.group(4).charAt(0);
    if (matcher.group(1) == null) {
      return Optional.of(new CellSpec(1, 1, 1, style));
    }
    String[] numbers = matcher.group(1).split("\\.", -1);
    int first = number(numbers[0]);
    return Optional.of(
        matcher.group(2).equals("*")
            ? new CellSpec(first, 1, 1, style)
            : new CellSpec(1, first, numbers.length > 1 ? number(numbers[1]) : 1, style));
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 4
        ? digits.isEmpty() ? 1 : MAX
        : Math.max(1, Math.min(MAX, Integer.parseInt(digits)));
  }
}
