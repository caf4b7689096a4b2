package io.github.postlint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages that explain rules, one each. */
public final class RulePages {
  private RulePages() {}

  /**
   * The Markdown page of a rule.
   *
   * @param id the rule's id
   * @return empty where there is no such rule
   */
  public static Optional<String> page(String id) {
    if (!id.matches("[a-z]+(-[a-z]+)*")) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream(id + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
