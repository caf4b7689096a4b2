package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.CommonNeighbours;
import io.github.postlint.site.terms.Slips;
import java.util.List;
import java.util.Set;

/** Finds tags that are probably slips of the finger. */
public final class TagTypo extends SiteRule {
  /** From so many posts on, a category is one that others may be slips for. */
  private static final int COMMON = 20;

  /** The rule. */
  public TagTypo() {
    super(
        "tag-typo",
        Severity.WARNING,
        "a tag or category one letter away from a common one, or from a word of the post's own"
            + " title or address");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    checkCategories(TagUses.ofCategories(posts), reporter);
    TagUses uses = TagUses.of(posts, context);
    CommonNeighbours tags = new CommonNeighbours(uses.keys(), uses::count);
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED) {
        check(post.listing(), uses, tags, reporter);
      }
    }
  }

  private void checkCategories(TagUses uses, SiteReporter reporter) {
    CommonNeighbours categories = new CommonNeighbours(uses.keys(), uses::count);
    for (TagFamily family : uses.families()) {
      boolean once = family.count() == 1 && family.key().length() >= Slips.MIN_LENGTH;
      String common = once ? mostCommon(categories.of(family.key()), uses) : null;
      if (common != null && uses.count(common) >= COMMON) {
        String best = uses.family(common).orElseThrow().best().text();
        TextFact category = family.best().uses().get(0);
        String why = uses.count(common) + " posts are in the category";
        report(category, best, why, reporter);
      }
    }
  }

  private void check(Listing post, TagUses uses, CommonNeighbours tags, SiteReporter reporter) {
    OwnWords words = null;
    for (TextFact tag : post.tags()) {
      String key = uses.spelling(tag).family().key();
      if (key.length() >= Slips.MIN_LENGTH && tags.isRare(key)) {
        words = words == null ? new OwnWords(post) : words;
        check(tag, key, words, uses, tags, reporter);
      }
    }
  }

  private void check(
      TextFact tag,
      String key,
      OwnWords words,
      TagUses uses,
      CommonNeighbours tags,
      SiteReporter reporter) {
    String common = mostCommon(tags.of(key), uses);
    String word = common == null ? words.near(key) : null;
    if (common != null) {
      String best = uses.family(common).orElseThrow().best().text();
      report(tag, best, uses.count(common) + " posts have the tag", reporter);
    } else if (word != null) {
      report(tag, word, "the post's title or address has", reporter);
    }
  }

  private static String mostCommon(List<String> keys, TagUses uses) {
    String most = null;
    for (String key : keys) {
      int order = most == null ? 1 : Integer.compare(uses.count(key), uses.count(most));
      if (order > 0 || (order == 0 && key.compareTo(most) < 0)) {
        most = key;
      }
    }
    return most;
  }

  private void report(TextFact tag, String meant, String why, SiteReporter reporter) {
    reporter.report(
        severity(),
        tag.place(),
        "Readers find the post under \""
            + tag.text()
            + "\", but "
            + why
            + " \""
            + meant
            + "\". If that is meant, write it.",
        Fix.ofWord(tag.place(), tag.text(), meant));
  }
}
