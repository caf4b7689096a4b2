package io.github.postlint.rules.addresses;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.OneEdit;
import io.github.postlint.site.terms.Slips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A word of a permalink that is probably a slip for a word of the file's name, or the other way
 * round.
 *
 * @param inAddress the permalink's word
 * @param inName the file name's word
 */
record SlugSlip(String inAddress, String inName) {
  /** In shorter words, two edits make another word. */
  private static final int MIN_LENGTH_OF_TWO = 8;

  /** The only word in which two slugs differ, if that is probably a slip. */
  static Optional<SlugSlip> between(String inAddress, String inName) {
    String[] a = inAddress.split("[-_.]", -1);
    String[] b = inName.split("[-_.]", -1);
    List<SlugSlip> different = new ArrayList<>();
    for (int i = 0; i < a.length && a.length == b.length; i++) {
      if (!fold(a[i]).equals(fold(b[i]))) {
        different.add(new SlugSlip(a[i], b[i]));
      }
    }
    return different.size() == 1
        ? Optional.of(different.get(0)).filter(SlugSlip::isLikely)
        : Optional.empty();
  }

  /** At its start a word may have lost an article: {@code dexperience}. */
  private boolean isLikely() {
    String a = fold(inAddress);
    String b = fold(inName);
    boolean sameStart = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    return sameStart
        && (Slips.areLikely(a, b) || isSwap(a, b) || (isLong(a) && isLong(b) && areTwoEdits(a, b)));
  }

  /** Nobody swaps two letters to make a plural or another gender. */
  private static boolean isSwap(String a, String b) {
    return a.length() >= Slips.MIN_LENGTH
        && Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray())
        && a.chars().noneMatch(Character::isDigit)
        && OneEdit.between(a, b);
  }

  private static boolean isLong(String word) {
    return word.length() >= MIN_LENGTH_OF_TWO && word.chars().noneMatch(Character::isDigit);
  }

  private static boolean areTwoEdits(String a, String b) {
    return a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
        && Suggestion.distance(a, b, 3) <= 2;
  }

  private static String fold(String word) {
    return MergeKey.of(word);
  }
}
