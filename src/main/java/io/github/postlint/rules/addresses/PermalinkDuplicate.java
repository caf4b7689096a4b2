package io.github.postlint.rules.addresses;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.Site;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds documents, files and redirects that are written to one page: all but one are lost. */
public final class PermalinkDuplicate extends SiteRule {
  private static final Pattern PER_LANGUAGE = Pattern.compile("polyglot|multiple-languages|i18n");

  /** The rule. */
  public PermalinkDuplicate() {
    super(
        "permalink-duplicate",
        Severity.ERROR,
        "two documents with one address, or a document and a file: one of them is lost; a redirect"
            + " from an address that is in use");
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    boolean zoned = generator.dates().timeZone().isPresent();
    boolean future = generator.publishesFuture();
    boolean perLanguage = mayBuildPerLanguage(context.site());
    Map<String, Facts> first = new HashMap<>();
    Map<String, List<Facts>> byPage = new LinkedHashMap<>();
    List<Facts> certain = new ArrayList<>();
    for (Facts post : posts) {
      Listing listing = post.listing();
      if (listing.page().isPresent()
          && listing.isPublished(context.now(), future)
          && (zoned || isCertain(post, generator))) {
        certain.add(post);
        String key = key(listing, perLanguage);
        Facts other = first.putIfAbsent(key, post);
        if (other != null) {
          byPage.computeIfAbsent(key, any -> new ArrayList<>(List.of(other))).add(post);
        }
      }
    }
    for (List<Facts> all : byPage.values()) {
      for (Facts post : all) {
        reporter.report(place(post), message(post, all, generator.permalinks()));
      }
    }
    new AddressClashes(certain, context.map(posts), reporter).report();
  }

  /**
   * Plugins such as Polyglot build the site once for each of its languages, so that one address is
   * right for the post and its translations.
   */
  private static boolean mayBuildPerLanguage(Site site) {
    TemplateScope templates = site.generator().templates();
    return !templates.lacksSiteValue("languages")
        && (templates.loadsPlugins() || templates.plugins(site.root()).mayHave(PER_LANGUAGE));
  }

  /** What two documents must not share: their page, and the build that writes it. */
  private static String key(Listing post, boolean perLanguage) {
    String page = post.page().orElseThrow();
    return perLanguage ? page + '\0' + post.language().orElse("") : page;
  }

  /** A moment with an offset of its own has another day on another machine. */
  private static boolean isCertain(Facts post, Generator generator) {
    return post.date().isEmpty()
        || !generator
            .permalinks()
            .dependsOnZone(post.path(), post.listing().permalink().map(TextFact::text));
  }

  private static String message(Facts post, List<Facts> all, Permalinks permalinks) {
    String first = all.get(0).path();
    String other = first.equals(post.path()) ? all.get(1).path() : first;
    int more = all.size() - 2;
    return "This "
        + post.kind().noun()
        + " and "
        + other
        + (more == 0 ? "" : " and " + more + " more")
        + (more == 0 ? " are both" : " are all")
        + " written to the page "
        + post.listing().page().orElseThrow()
        + (permalinks.stopsAtClash() ? ": the build fails." : ": readers get only one of them.")
        + " Give "
        + (more == 0 ? "one of the two" : "each")
        + " another address.";
  }

  /** The document's permalink, or the file as a whole where its address comes from elsewhere. */
  static Place place(Facts post) {
    return post.listing().permalink().map(TextFact::place).orElse(Place.file(post.path()));
  }
}
