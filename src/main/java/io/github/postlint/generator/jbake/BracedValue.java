package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value between braces, which JBake takes for JSON and drops, since it is none.
 *
 * @param span of the value
 * @param key whose value it is
 */
record BracedValue(Span span, String key) implements FrontMatterProblem {
  /** What begins with a key in quotation marks may be JSON. */
  private static final Pattern NO_JSON = Pattern.compile("\\{\\s*+[^\\s\",}].*\\}");

  /** The first in a header. */
  static Optional<BracedValue> find(Mapping header) {
    return header.entries().stream()
        .filter(BracedValue::isLost)
        .map(entry -> new BracedValue(entry.value().span(), entry.key().text()))
        .findFirst();
  }

  /** Whether JBake drops a value. */
  static boolean isLost(MappingEntry entry) {
    return entry.value() instanceof Scalar value && NO_JSON.matcher(value.text()).matches();
  }

  @Override
  public String detail() {
    return key;
  }

  @Override
  public boolean isLimit() {
    return false;
  }

  @Override
  public boolean mayBeAccepted() {
    return false;
  }

  @Override
  public Optional<String> effect() {
    return Optional.of("What \"" + key + "\" says is lost. ");
  }

  @Override
  public String explanation() {
    return "JBake takes a value between braces for JSON, and this is none. Write it without them.";
  }
}
