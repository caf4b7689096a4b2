package io.github.postlint.rules.taxonomy;

import io.github.postlint.site.Listing;
import io.github.postlint.site.TextFact;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that a post uses of itself: in its title and its permalink. The words of its body are
 * too many to prove anything.
 */
final class OwnWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

  private OwnWords() {}

  /**
   * The word for which a tag is probably a slip; empty if the tag itself, or a form of it with
   * another ending, is among the words.
   *
   * @param key the tag's merge key
   */
  static Optional<String> near(String key, Listing post) {
    List<String> words = words(post);
    List<String> keys = words.stream().map(MergeKey::of).toList();
    boolean itself = keys.stream().anyMatch(word -> isForm(word, key));
    if (itself) {
      return Optional.empty();
    }
    for (int i = 0; i < keys.size(); i++) {
      if (Slips.areLikely(key, keys.get(i))) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isForm(String word, String key) {
    return word.startsWith(key)
        || (word.length() >= Slips.MIN_LENGTH && key.startsWith(word))
        || letters(word).equals(letters(key));
  }

  /** {@code code.gov} and {@code code gov} differ by nothing that could be a slip. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Single words, and neighbours as one: {@code Dev Ops} is the tag {@code devops}. */
  private static List<String> words(Listing post) {
    List<String> words = new ArrayList<>();
    add(post.title().text(), words);
    post.permalink().map(TextFact::text).ifPresent(permalink -> add(permalink, words));
    return words;
  }

  private static void add(String text, List<String> words) {
    List<String> single = BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    words.addAll(single);
    for (int i = 1; i < single.size(); i++) {
      words.add(single.get(i - 1) + " " + single.get(i));
    }
  }
}
