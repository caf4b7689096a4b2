package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import java.util.Locale;

/** The numbers that the items of a list should have. */
final class ListNumbers {
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private ListNumbers() {}

  /**
   * The marker that an item should have.
   *
   * @param index its place in the list, from 0
   */
  static String expected(ItemMarker marker, int index) {
    return switch (marker.sign()) {
      case "1." ->
          startsWithNumber(marker.written(), index + 1) ? marker.written() : index + 1 + ".";
      case "a." -> (char) ('a' + index) + ".";
      case "A." -> (char) ('A' + index) + ".";
      case "i)" -> roman(index + 1).toLowerCase(Locale.ROOT) + ")";
      case "I)" -> roman(index + 1) + ")";
      default -> marker.written();
    };
  }

  private static boolean startsWithNumber(String written, int number) {
    String digits = written.substring(0, written.length() - 1).replaceFirst("^0+", "");
    return digits.equals(String.valueOf(number));
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
