package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds permalinks that contradict the post's language, its file's name or the site's pattern. */
public final class PermalinkPattern extends SiteRule {
  private final Optional<AddressPattern> configured;

  /**
   * @param pattern such as {@code /{lang}/{slug}/}; where none is named, the one of nine in ten
   *     permalinks
   */
  public PermalinkPattern(Optional<String> pattern) {
    super(
        "permalink-pattern",
        Severity.WARNING,
        "a permalink that contradicts the post's language, misspells the file's name or leaves the"
            + " site's pattern");
    this.configured =
        pattern.isPresent() ? Optional.of(AddressPattern.of(pattern.get())) : Optional.empty();
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    List<StatedPermalink> permalinks = StatedPermalink.of(posts);
    Optional<AddressPattern> pattern =
        configured.or(() -> inferred(permalinks, generator, reporter));
    AddressLanguages languages = new AddressLanguages(permalinks);
    for (StatedPermalink one : permalinks) {
      Optional<String> message = language(one, languages);
      if (message.isEmpty() && pattern.isPresent()) {
        message = form(one, pattern.get(), generator);
      }
      if (message.isEmpty()) {
        message = slip(one, generator);
      }
      if (message.isPresent()) {
        reporter.report(one.place(), message.get());
      }
    }
  }

  private static Optional<AddressPattern> inferred(
      List<StatedPermalink> permalinks, Generator generator, SiteReporter reporter) {
    Optional<PatternConvention> convention = PatternConvention.infer(permalinks, generator);
    convention.ifPresent(
        one ->
            reporter.inferred(
                new Convention(
                    "pattern of permalinks", one.pattern().text(), one.agreeing(), one.total())));
    return convention.map(PatternConvention::pattern);
  }

  private static Optional<String> language(StatedPermalink permalink, AddressLanguages languages) {
    return languages
        .contradiction(permalink)
        .map(
            folder ->
                "Readers find this post, whose language is \""
                    + permalink.language().orElse("")
                    + "\", under \""
                    + folder
                    + "\", the folder of another language. Write the post's own, or mend its"
                    + " language.");
  }

  private Optional<String> form(
      StatedPermalink permalink, AddressPattern pattern, Generator generator) {
    if (pattern.matches(permalink, generator)) {
      return Optional.empty();
    }
    return Optional.of(
        "The address \""
            + permalink.path().text()
            + "\" is not of the form "
            + pattern.text()
            + (configured.isPresent() ? " that the site wants" : " of the site's other permalinks")
            + ". Write "
            + pattern
                .fill(permalink, generator)
                .map(filled -> "\"" + filled + "\"")
                .orElse("one that is")
            + ", or leave it if readers have it already.");
  }

  private static Optional<String> slip(StatedPermalink permalink, Generator generator) {
    Optional<String> slug = permalink.slug(generator);
    if (slug.isEmpty() || slug.get().equals(permalink.path().name())) {
      return Optional.empty();
    }
    return SlugSlip.between(permalink.path().name(), slug.get())
        .map(
            slip ->
                "The address says \""
                    + slip.inAddress()
                    + "\", the file's name \""
                    + slip.inName()
                    + "\": one of the two is a slip. Write the right word in both, as long as no"
                    + " reader has the address.");
  }
}
