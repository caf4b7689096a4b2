package io.github.postlint.generator.jekyll.date;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.site.facts.DateReading;
import java.util.Optional;

/**
 * Reads dates as Jekyll 4.3 does: what YAML makes of the value is printed as text, and Ruby's
 * {@code Time.parse} reads that. Checked against Ruby in a test; a shape that is not known is
 * {@link DateReading.Unknown}, never a guess.
 */
public final class JekyllDate {
  private JekyllDate() {}

  /** What Jekyll makes of a value of the front matter. */
  public static DateReading read(Scalar value) {
    TypedValue resolved = value.resolved();
    if (resolved.type() == TypedValue.Type.SYMBOL) {
      return new DateReading.Unknown();
    }
    if (resolved.type() == TypedValue.Type.TIME) {
      Optional<DateReading> time = PsychTime.read(resolved.text());
      if (time.isPresent()) {
        return time.get();
      }
    }
    return RubyDate.read(resolved.text());
  }

  /** What Jekyll makes of the date in a file's name. */
  public static DateReading read(String fileName) {
    return RubyDate.read(fileName);
  }
}
