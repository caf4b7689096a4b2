package io.github.postlint.rules.taxonomy;

import io.github.postlint.site.terms.Slips;
import java.util.List;

/** Finds tags of which one is the other's plural. */
final class Plurals {
  /**
   * So many times more often must the one be used than the other: where both are common, the site
   * may mean two things by them.
   */
  private static final int TIMES = 3;

  private static final List<String> ENDINGS = List.of("s", "es");

  private Plurals() {}

  /** The much more frequent one of a key and its plural or singular, else the key itself. */
  static String preferred(String key, TagUses uses) {
    if (key.length() >= Slips.MIN_LENGTH) {
      for (String ending : ENDINGS) {
        if (isPreferred(key + ending, key, uses)) {
          return key + ending;
        }
        if (key.endsWith(ending)) {
          String singular = key.substring(0, key.length() - ending.length());
          if (singular.length() >= Slips.MIN_LENGTH && isPreferred(singular, key, uses)) {
            return singular;
          }
        }
      }
    }
    return key;
  }

  private static boolean isPreferred(String other, String key, TagUses uses) {
    return uses.count(other) >= TIMES * uses.count(key);
  }
}
