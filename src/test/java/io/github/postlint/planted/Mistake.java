package io.github.postlint.planted;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A kind of mistake.
 *
 * @param kind its name in the report
 * @param rules the rules that may name it
 * @param plant puts it into a post, if the post has a place for it
 */
record Mistake(String kind, Pattern rules, Plant plant) {

  /** Puts a mistake into a post. */
  interface Plant {
    Optional<Planted> into(SourcePost post, Random random);
  }

  static Mistake of(String kind, String rules, Plant plant) {
    return new Mistake(kind, Pattern.compile(rules), plant);
  }
}
