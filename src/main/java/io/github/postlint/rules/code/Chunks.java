package io.github.postlint.rules.code;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parts of a snippet between blank lines and comments: authors put alternatives into one block.
 */
final class Chunks {
  private static final Pattern BETWEEN =
      Pattern.compile("(?m)^[ \\t]*+(?:(?:#|//|<!--)[^\\n]*+)?(?:\\n|\\z)");

  /** With more parts it is no use to parse each of them. */
  private static final int MAX = 40;

  private Chunks() {}

  /** Whether there are several parts and each of them is {@code fine} by itself. */
  static boolean allFine(String code, Predicate<String> fine) {
    String[] chunks =
        Arrays.stream(BETWEEN.split(code)).filter(chunk -> !chunk.isBlank()).toArray(String[]::new);
    return chunks.length > 1 && chunks.length <= MAX && Arrays.stream(chunks).allMatch(fine);
  }
}
