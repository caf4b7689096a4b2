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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds permalinks that are not a path on the site, or under which readers do not find the post.
 */
public final class PermalinkUnsafe extends SiteRule {
  /** The end of a version, as in {@code 0.14.0} or {@code 1.2.Final}: no type of files has it. */
  private static final Pattern ODD_EXTENSION =
      Pattern.compile("\\.(?:[0-9]|[a-z]{0,20}[A-Z-])[\\w-]{0,40}$");

  /** The rule. */
  public PermalinkUnsafe() {
    super(
        "permalink-unsafe",
        Severity.ERROR,
        "a permalink with `..`, a backslash, a scheme, `?`, `#`, control characters or spaces at"
            + " its ends; a page whose file is not named as one");
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
    } else if (post.kind().isPost()) {
      checkPage(permalink, post.listing(), reporter);
    }
  }

  private static void checkPage(TextFact permalink, Listing listing, SiteReporter reporter) {
    Matcher odd = ODD_EXTENSION.matcher(listing.page().orElse(""));
    if (odd.find()) {
      reporter.report(
          Severity.WARNING,
          permalink.place(),
          "The page is written to a file whose name ends in \""
              + odd.group()
              + "\": few servers take it for a page, and readers are asked to save it. Write a"
              + " slash after the permalink, or hyphens for its dots.");
    }
  }
}
