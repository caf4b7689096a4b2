package io.github.postlint.tags.index;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language as a page or a feed may state it. HTML takes registered names only, so anything else
 * is not a language here.
 *
 * @param text in lower case: {@code fr}, {@code pt-br}, {@code zh-hant}
 * @param primary without script and country: {@code pt}
 */
public record PageLanguage(String text, String primary) {
  private static final Pattern SHAPE =
      Pattern.compile("([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}))?");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> SCRIPTS = Set.of("arab", "cyrl", "hans", "hant", "latn");
  private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "mo", "sh");

  /** The language that a site or a post names, also {@code pt_BR}; empty if it is none. */
  public static Optional<PageLanguage> of(String language) {
    String text = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    Matcher parts = SHAPE.matcher(text);
    boolean valid =
        parts.matches()
            && LANGUAGES.contains(parts.group(1))
            && !WITHDRAWN.contains(parts.group(1))
            && (parts.group(2) == null || SCRIPTS.contains(parts.group(2)))
            && (parts.group(3) == null
                || COUNTRIES.contains(parts.group(3).toUpperCase(Locale.ROOT)));
    return valid ? Optional.of(new PageLanguage(text, parts.group(1))) : Optional.empty();
  }
}
