package io.github.postlint.rules.links;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks the places in pages to which links lead. */
final class AnchorLinks {
  /** An id to which more links lead than these is one of a template that is not known. */
  private static final int MANY = 8;

  private final LinkSite site;
  private final Map<String, Integer> lost = new HashMap<>();
  private final SuggestionBudget budget = new SuggestionBudget();

  AnchorLinks(LinkSite site) {
    this.site = site;
  }

  /**
   * What is known of a place in a page.
   *
   * @param written the id as the link has it
   * @param page the file of which the page is made
   * @param post where the link stands
   * @param place the link
   */
  Verdict check(String written, String page, Facts post, Place place) {
    Optional<String> id = PercentText.decode(written);
    if (id.isEmpty()) {
      return Verdict.OUTSIDE;
    }
    if (!page.endsWith(".html") && !site.isMarkup(page)) {
      return Verdict.RIGHT;
    }
    Anchors anchors = site.anchors(page);
    if (anchors.ids().contains(written)
        || anchors.ids().contains(id.get())
        || site.map().layouts().have(id.get())) {
      return Verdict.RIGHT;
    }
    Optional<String> meant = budget.nearest(id.get(), anchors.ids());
    return judge(id.get(), meant, page, post)
        .with(meant.flatMap(one -> Fix.ofPart(place, "#" + written, "#" + one, Safety.UNSAFE)));
  }

  private Verdict judge(String id, Optional<String> meant, String page, Facts post) {
    Anchors anchors = site.anchors(page);
    boolean slip = meant.filter(one -> isSlip(id, one)).isPresent();
    Optional<String> same =
        Optional.of(post.kind().noun()).filter(noun -> page.equals(post.path()));
    if (anchors.open()) {
      Anchors included = site.includedIds(page);
      if (included.ids().contains(id)) {
        return Verdict.RIGHT;
      }
      return slip || !included.open()
          ? Verdict.likelyWrong(message(id, meant, same, "what it includes"))
          : Verdict.undecided("a template, or HTML that is not read, may have the id");
    }
    Optional<String> doubt =
        page.endsWith(".html") && site.post(page).filter(one -> one.kind().isPost()).isEmpty()
            ? Optional.of("a script")
            : site.map().layouts().doubt();
    if (doubt.isEmpty()) {
      return Verdict.wrong(message(id, meant, same, ""));
    }
    return slip || lost.merge(id, 1, Integer::sum) <= MANY
        ? Verdict.likelyWrong(message(id, meant, same, doubt.get()))
        : Verdict.undecided(doubt.get() + " may have the id");
  }

  private static boolean isSlip(String id, String other) {
    String a = id.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.length() > 4 && (a.equals(b) || Slip.isOne(a, b));
  }

  /**
   * @param same what the document is called where the link stands in it; else nothing
   */
  private static String message(
      String id, Optional<String> meant, Optional<String> same, String doubt) {
    return (same.isPresent()
            ? "Readers stay where they are"
            : "Readers land at the top of the page")
        + (doubt.isEmpty() ? "" : ", unless " + doubt + " has the id")
        + ": "
        + same.map(noun -> "the " + noun).orElse("it")
        + " has no id \""
        + id
        + "\"."
        + meant
            .map(one -> Suggestion.sentence("#" + one))
            .orElse(" Name the id of a heading, or take the \"#\" part out.");
  }
}
