package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Facts;
import io.github.postlint.site.TextFact;
import java.util.List;

/** Finds tags that are written in several ways. */
public final class TagVariant extends SiteRule {

  /** The rule. */
  public TagVariant() {
    super(
        "tag-variant",
        Severity.WARNING,
        "tags that differ by case, separators, accents or plural: `Dev Ops` and `devops`");
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
    TagUses uses = new TagUses(posts);
    for (String key : uses.keys()) {
      String best = uses.best(Plurals.preferred(key, uses));
      int count = uses.spellings(uses.key(best)).get(best).size();
      uses.spellings(key)
          .forEach(
              (spelling, places) -> {
                if (!spelling.equals(best)) {
                  places.forEach(place -> report(place, best, count, reporter));
                }
              });
    }
  }

  private static void report(TextFact tag, String best, int count, SiteReporter reporter) {
    reporter.report(
        tag.place(),
        "Readers who follow the tag \""
            + best
            + "\" do not find this post: its tag is written \""
            + tag.text()
            + "\". Write \""
            + best
            + "\" as in "
            + (count == 1 ? "another post" : count + " other posts")
            + ", or give the two different names.");
  }
}
