package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Habit;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.rules.languages.PostLanguage;
import io.github.postlint.site.Facts;
import io.github.postlint.site.Generator;
import java.util.List;
import java.util.Optional;

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
    this.configured = pattern.map(AddressPattern::of);
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    List<StatedPermalink> permalinks = StatedPermalink.of(posts);
    Optional<AddressPattern> pattern =
        configured.isPresent() ? configured : inferred(permalinks, generator, reporter);
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
    Optional<PatternHabit> habit = PatternHabit.infer(permalinks, generator);
    if (habit.isEmpty()) {
      return Optional.empty();
    }
    PatternHabit one = habit.get();
    reporter.inferred(
        new Habit("pattern of permalinks", one.pattern().text(), one.agreeing(), one.total()));
    return Optional.of(one.pattern());
  }

  private static Optional<String> language(StatedPermalink permalink, AddressLanguages languages) {
    Optional<String> folder = languages.contradiction(permalink);
    return folder.isEmpty()
        ? folder
        : Optional.of(
            "Readers find this post, whose language is \""
                + PostLanguage.own(permalink.post()).orElse("")
                + "\", under \""
                + folder.get()
                + "\", the folder of another language. Write the post's own, or mend its"
                + " language.");
  }

  private Optional<String> form(
      StatedPermalink permalink, AddressPattern pattern, Generator generator) {
    if (pattern.matches(permalink.path(), permalink.post(), generator)) {
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
                .fill(permalink.path(), permalink.post(), generator)
                .map(filled -> "\"" + filled + "\"")
                .orElse("one that is")
            + ", or leave it if readers have it already.");
  }

  private static Optional<String> slip(StatedPermalink permalink, Generator generator) {
    Optional<String> slug = PatternWord.SLUG.value(permalink.post(), generator);
    Optional<SlugSlip> slip =
        slug.isEmpty() ? Optional.empty() : SlugSlip.between(permalink.path().name(), slug.get());
    return slip.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The address says \""
                + slip.get().inAddress()
                + "\", the file's name \""
                + slip.get().inName()
                + "\": one of the two is a slip. Write the right word in both, as long as no"
                + " reader has the address.");
  }
}
