package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Set;

/** Finds tags that are written in several ways. */
public final class TagVariant extends SiteRule {

  /** So many times more often must the usual spelling be used where both are one tag. */
  private static final int TIMES = 3;

  /** The rule. */
  public TagVariant() {
    super(
        "tag-variant",
        Severity.WARNING,
        "tags that differ by case, separators, accents or plural: `Dev Ops` and `devops`");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    TagUses uses = TagUses.of(posts, context);
    Generator generator = context.site().generator();
    for (TagFamily family : uses.families()) {
      Spelling best = Plurals.preferred(family, uses).best();
      for (Spelling spelling : family.spellings()) {
        if (spelling == best) {
          continue;
        }
        if (generator.isOneTerm(spelling.text(), best.text())) {
          reportTwin(spelling, best, generator, reporter);
        } else {
          report(spelling, best.text(), best.uses().size(), reporter);
        }
      }
    }
  }

  /** Both lead to one page; where many posts have either, nobody has decided for one. */
  private void reportTwin(
      Spelling spelling, Spelling best, Generator generator, SiteReporter reporter) {
    if (best.uses().size() < TIMES * spelling.uses().size()) {
      return;
    }
    reporter.report(
        severity(),
        spelling.uses().get(0).place(),
        "The page of this tag has one of two names, whichever "
            + generator.name()
            + " meets first: \""
            + spelling.text()
            + "\" as here, or \""
            + best.text()
            + "\" as in "
            + best.uses().size()
            + " other posts. Write that.",
        Fix.ofWord(
            spelling.uses().stream().map(TextFact::place).toList(), spelling.text(), best.text()));
  }

  /** Once for all posts that have the spelling, where the first of them has it. */
  private void report(Spelling spelling, String best, int count, SiteReporter reporter) {
    TextFact tag = spelling.uses().get(0);
    int others = spelling.uses().size() - 1;
    reporter.report(
        severity(),
        tag.place(),
        "Readers who follow the tag \""
            + best
            + "\" do not find "
            + (others == 0
                ? "this post: its tag"
                : "this post and " + (others == 1 ? "another" : others + " others") + ": their tag")
            + " is written \""
            + tag.text()
            + "\". Write \""
            + best
            + "\" as in "
            + (count == 1 ? "another post" : count + " other posts")
            + ", or give the two different names.",
        Fix.ofWord(spelling.uses().stream().map(TextFact::place).toList(), tag.text(), best));
  }
}
