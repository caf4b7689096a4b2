package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Languages as settings, posts and folders name them. */
public final class LanguageTag {
  private static final List<String> KEYS = List.of("lang", "language", "locale");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  private LanguageTag() {}

  /**
   * The language that values name, in lower case with a hyphen. A bare {@code no} is not Norwegian:
   * it is false.
   */
  public static Optional<String> of(Mapping values) {
    for (String key : KEYS) {
      Optional<Scalar> value = values.scalar(key);
      if (value.isPresent() && RubyText.isText(value.get()) && !value.get().text().isBlank()) {
        return Optional.of(normal(value.get().text()));
      }
    }
    return Optional.empty();
  }

  /** The language for which a folder is named, such as {@code fr} or {@code pt-BR}. */
  public static Optional<String> ofFolder(String name) {
    String tag = normal(name);
    boolean language = LANGUAGES.contains(tag.substring(0, Math.min(2, tag.length())));
    boolean region =
        tag.length() == 2
            || (tag.length() == 5
                && tag.charAt(2) == '-'
                && REGIONS.contains(tag.substring(3).toUpperCase(Locale.ROOT)));
    return language && region ? Optional.of(tag) : Optional.empty();
  }

  private static String normal(String language) {
    return language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
