package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.shortcode.Shortcode;
import io.github.postlint.post.shortcode.ShortcodeBody;

/** Looks for what the shortcode {@code param} prints. */
final class ParameterUse {
  private ParameterUse() {}

  /** What a path leads to in a post's own values is not looked up. */
  static void check(
      Post post, Shortcode tag, ShortcodeBody body, String generator, Reporter reporter) {
    if (!tag.name().equals("param")) {
      return;
    }
    String name = tag.at(0).map(Shortcode.Parameter::value).orElse("").strip();
    String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    boolean own =
        post.values().entries().stream()
            .anyMatch(
                entry ->
                    entry.key().text().equalsIgnoreCase(first)
                        || entry.key().text().equalsIgnoreCase("params")
                        || entry.isMerge());
    boolean known = own || body.names().parameters().test(name);
    if (!known && !name.isEmpty() && body.names().missing().isEmpty()) {
      // A section may hand down its own.
      reporter.report(
          Severity.WARNING,
          tag.span(),
          generator
              + " reports an error and its build fails: neither the post nor the site's settings"
              + " have a parameter \""
              + name
              + "\". Add one, or mend the name.");
    }
  }
}
