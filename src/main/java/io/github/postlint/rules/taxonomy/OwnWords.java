package io.github.postlint.rules.taxonomy;

import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.NearWords;
import io.github.postlint.site.terms.Slips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a post uses of itself: in its title and its permalink. The words of its body are
 * too many to prove anything.
 */
final class OwnWords {
  private final List<String> words = new ArrayList<>();
  private final TreeSet<String> keys = new TreeSet<>();

  /** The letters and digits of each key. */
  private final Set<String> letters = new HashSet<>();

  /** The place of the first word with a key. */
  private final Map<String, Integer> places = new HashMap<>();

  private NearWords near;

  OwnWords(Listing post) {
    add(post.title().text());
    if (post.permalink().isPresent()) {
      add(post.permalink().get().text());
    }
    for (int i = 0; i < words.size(); i++) {
      String key = MergeKey.of(words.get(i));
      keys.add(key);
      letters.add(letters(key));
      places.putIfAbsent(key, i);
    }
  }

  /** Single words, and neighbours as one: {@code Dev Ops} is the tag {@code devops}. */
  private void add(String text) {
    int first = words.size();
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      int letter = i < text.length() ? text.codePointAt(i) : ' ';
      if (!isOfWord(letter)) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + Character.charCount(letter);
      }
      i += Character.charCount(letter);
    }
    int end = words.size();
    for (int i = first + 1; i < end; i++) {
      words.add(words.get(i - 1) + " " + words.get(i));
    }
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> letter == '+' || letter == '#';
    };
  }

  /**
   * The word for which a tag is probably a slip; null if there is none, or if the tag itself, or a
   * form of it with another ending, is among the words.
   *
   * @param key the tag's merge key
   */
  String near(String key) {
    if (hasForm(key)) {
      return null;
    }
    if (near == null) {
      near = new NearWords(keys);
    }
    int first = words.size();
    for (String other : near.near(key)) {
      if (Slips.areLikely(key, other) && Slips.beginAlike(key, other)) {
        first = Math.min(first, places.get(other));
      }
    }
    return first < words.size() ? words.get(first) : null;
  }

  private boolean hasForm(String key) {
    String longer = keys.ceiling(key);
    if (longer != null && longer.startsWith(key)) {
      return true;
    }
    return hasStart(key) || letters.contains(letters(key));
  }

  /** Whether a tag begins with one of the words. */
  private boolean hasStart(String key) {
    String word = keys.floor(key);
    while (word != null && !key.startsWith(word)) {
      int common = 0;
      while (word.charAt(common) == key.charAt(common)) {
        common++;
      }
      word = keys.floor(key.substring(0, common));
    }
    return word != null && word.length() >= Slips.MIN_LENGTH;
  }

  /** {@code code.gov} and {@code code gov} differ by nothing that could be a slip. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        letters.appendCodePoint(letter);
      }
      i += Character.charCount(letter);
    }
    return letters.toString();
  }
}
