package io.github.postlint.generator.jekyll;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Settings;
import java.util.Optional;

/** Where Jekyll cuts a post to have an excerpt of it. */
final class JekyllExcerpt {
  private static final String BLANK_LINE = "\n\n";
  private static final String KEY = "excerpt_separator";

  private JekyllExcerpt() {}

  /** The separator; empty where nothing is cut. */
  static Optional<String> separator(Mapping values, Mapping inherited, Settings settings) {
    if (isSet(values.value("excerpt")) || isSet(inherited.value("excerpt"))) {
      return Optional.empty();
    }
    String separator =
        values
            .scalar(KEY)
            .or(() -> inherited.scalar(KEY))
            .map(Scalar::text)
            .or(() -> settings.text(KEY))
            .orElse(BLANK_LINE);
    return separator.isEmpty() ? Optional.empty() : Optional.of(separator);
  }

  private static boolean isSet(Optional<Value> value) {
    return value.isPresent() && !(value.get() instanceof Scalar scalar && scalar.isNull());
  }
}
