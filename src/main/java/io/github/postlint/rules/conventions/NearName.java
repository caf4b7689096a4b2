package io.github.postlint.rules.conventions;

import io.github.postlint.lint.suggestion.Suggestion;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the name that was meant by one that differs from it as slips do. */
final class NearName {
  private static final Pattern UNSEEN =
      Pattern.compile("[\u00A0\u00AD\u2000-\u200F\u202F\u2060\u3000\uFEFF]");
  private static final Pattern QUOTES =
      Pattern.compile("[\u2018\u2019\u201C-\u201F'\"\u00AB\u00BB]");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:html?|md|liquid)$");

  /** Shorter names have too many neighbours that mean something. */
  private static final int MIN_LENGTH = 4;

  private NearName() {}

  /**
   * The known name that differs from {@code name} by case, hyphens, characters that nobody sees,
   * quotation marks or an extension, or else by one letter.
   */
  static Optional<String> of(String name, Collection<String> known) {
    String plain = plain(name);
    for (String candidate : known) {
      if (!candidate.equals(name) && plain(candidate).equals(plain)) {
        return Optional.of(candidate);
      }
    }
    String best = null;
    for (String candidate : known) {
      boolean near =
          Math.min(plain.length(), candidate.length()) >= MIN_LENGTH
              && !isPlural(plain, plain(candidate))
              && Suggestion.distance(plain, plain(candidate), 2) == 1;
      if (near && (best == null || candidate.compareTo(best) < 0)) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isPlural(String a, String b) {
    return (a + "s").equals(b) || (b + "s").equals(a);
  }

  private static String plain(String name) {
    String seen = QUOTES.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("");
    return EXTENSION
        .matcher(seen.strip().toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replace('_', '-');
  }

  /** The name with characters that nobody sees written out. */
  static String visible(String name) {
    return UNSEEN
        .matcher(name)
        .replaceAll(found -> String.format("<U+%04X>", (int) found.group().charAt(0)));
  }
}
