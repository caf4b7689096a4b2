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

  /** The much more frequent one of a tag and its plural or singular, else the tag itself. */
  static TagFamily preferred(TagFamily family, TagUses uses) {
    String key = family.key();
    if (key.length() >= Slips.MIN_LENGTH) {
      int wanted = TIMES * family.count();
      for (String ending : ENDINGS) {
        if (uses.count(key + ending) >= wanted) {
          return uses.family(key + ending).orElse(family);
        }
        if (key.endsWith(ending)) {
          String singular = key.substring(0, key.length() - ending.length());
          if (singular.length() >= Slips.MIN_LENGTH && uses.count(singular) >= wanted) {
            return uses.family(singular).orElse(family);
          }
        }
      }
    }
    return family;
  }
}
