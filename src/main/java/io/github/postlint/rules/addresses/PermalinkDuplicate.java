package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Facts;
import io.github.postlint.site.Generator;
import io.github.postlint.site.TextFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds posts that lead to one page: all but one of them are lost. */
public final class PermalinkDuplicate extends SiteRule {

  /** The rule. */
  public PermalinkDuplicate() {
    super("permalink-duplicate", Severity.ERROR, "two posts with one address: one of them is lost");
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    boolean perLanguage = LanguageBuilds.mayBe(context.site());
    Map<PageKey, List<Facts>> byPage = new LinkedHashMap<>();
    for (Facts post : posts) {
      Optional<String> page = post.listing().page();
      if (page.isPresent()
          && post.listing().isPublished(context.now(), generator.publishesFuture())
          && isCertain(post, generator)) {
        byPage
            .computeIfAbsent(PageKey.of(page.get(), post, perLanguage), any -> new ArrayList<>(1))
            .add(post);
      }
    }
    for (Map.Entry<PageKey, List<Facts>> one : byPage.entrySet()) {
      if (one.getValue().size() > 1) {
        for (Facts post : one.getValue()) {
          reporter.report(
              Places.permalink(post), message(one.getKey().page(), post, one.getValue()));
        }
      }
    }
  }

  /** A moment with an offset of its own has another day on another machine. */
  private static boolean isCertain(Facts post, Generator generator) {
    return post.date().isEmpty()
        || !generator.addressDependsOnZone(
            post.path(), post.listing().permalink().map(TextFact::text));
  }

  private static String message(String page, Facts post, List<Facts> all) {
    List<String> others =
        all.stream().map(Facts::path).filter(other -> !other.equals(post.path())).toList();
    boolean two = others.size() == 1;
    return "This post and "
        + others.get(0)
        + (two ? "" : " and " + (others.size() - 1) + " more")
        + (two ? " are both" : " are all")
        + " written to the page "
        + page
        + ": readers get only one of them. Give "
        + (two ? "one of the two" : "each")
        + " another address.";
  }

  /**
   * What two posts must not share.
   *
   * @param language the post's, where the site is built once for each; else empty
   */
  private record PageKey(String page, String language) {
    static PageKey of(String page, Facts post, boolean perLanguage) {
      return new PageKey(page, perLanguage ? post.listing().language().orElse("") : "");
    }

    /** As of any record; written down since the generated method takes long to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof PageKey key && page.equals(key.page) && language.equals(key.language);
    }

    /** As of any record; written down since the generated method takes long to link. */
    @Override
    public int hashCode() {
      return 31 * page.hashCode() + language.hashCode();
    }
  }
}
