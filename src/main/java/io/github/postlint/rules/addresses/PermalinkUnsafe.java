package io.github.postlint.rules.addresses;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Optional;

/**
 * Finds permalinks that are not a path on the site, or under which readers do not find the post.
 */
public final class PermalinkUnsafe extends SiteRule {

  /** The rule. */
  public PermalinkUnsafe() {
    super(
        "permalink-unsafe",
        Severity.ERROR,
        "a permalink with `..`, a backslash, a scheme, `?`, `#`, control characters or spaces at"
            + " its ends");
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    AddressFlaws flaws = new AddressFlaws(context.site().generator());
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED) {
        Optional<TextFact> permalink = post.listing().permalink();
        if (permalink.isPresent()) {
          check(permalink.get(), post, flaws, reporter);
        }
      }
    }
  }

  private static void check(
      TextFact permalink, Facts post, AddressFlaws flaws, SiteReporter reporter) {
    if (permalink.text().isEmpty() && !post.kind().isPost()) {
      reporter.report(
          permalink.place(),
          "The build stops at an empty permalink, and readers get no page. Write a path such as"
              + " /a-title/, or remove the key.");
      return;
    }
    Optional<AddressFlaw> flaw = flaws.find(permalink.text(), post.listing().address());
    if (flaw.isPresent()) {
      reporter.report(flaw.get().severity(), permalink.place(), flaw.get().message());
    }
  }
}
