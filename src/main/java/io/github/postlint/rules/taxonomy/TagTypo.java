package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Facts;
import io.github.postlint.site.Listing;
import io.github.postlint.site.TextFact;
import io.github.postlint.site.terms.CommonNeighbours;
import io.github.postlint.site.terms.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tags that are probably slips of the finger. */
public final class TagTypo extends SiteRule {
  /** The rule. */
  public TagTypo() {
    super(
        "tag-typo",
        Severity.WARNING,
        "a tag one letter away from a common tag, or from a word of the post's own title or"
            + " address");
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
    TagUses uses = new TagUses(posts);
    CommonNeighbours tags = new CommonNeighbours(uses.keys(), uses::count);
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED) {
        for (TextFact tag : post.listing().tags()) {
          check(tag, post.listing(), uses, tags)
              .ifPresent(text -> reporter.report(tag.place(), text));
        }
      }
    }
  }

  private static Optional<String> check(
      TextFact tag, Listing post, TagUses uses, CommonNeighbours tags) {
    String key = uses.key(tag.text());
    if (key.length() < Slips.MIN_LENGTH || !tags.isRare(key)) {
      return Optional.empty();
    }
    return tags.of(key)
        .max(Comparator.comparingInt(uses::count).thenComparing(Comparator.reverseOrder()))
        .map(near -> message(tag, uses.best(near), uses.count(near) + " posts have the tag"))
        .or(
            () ->
                OwnWords.near(key, post)
                    .map(word -> message(tag, word, "the post's title or address has")));
  }

  private static String message(TextFact tag, String meant, String why) {
    return "Readers find the post under \""
        + tag.text()
        + "\", but "
        + why
        + " \""
        + meant
        + "\". If that is meant, write it.";
  }
}
