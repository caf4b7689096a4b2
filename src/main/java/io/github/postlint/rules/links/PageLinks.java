package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.map.WrittenFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks links to pages, files, and places in posts. */
final class PageLinks {
  /** Fragments that browsers or scripts understand without an element of that id. */
  private static final Pattern SPECIAL = Pattern.compile("(?i)|top|.*[/!=:?&].*");

  private final LinkSite site;
  private final NearAddress near;
  private final SuggestionBudget budget = new SuggestionBudget();

  PageLinks(LinkSite site) {
    this.site = site;
    this.near = new NearAddress(site.map());
  }

  /** What is wrong with a link, if anything. */
  Optional<String> check(LinkFact link, Facts post) {
    Optional<SiteAddress> address = site.addresses().read(link, post);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> path = address.get().path();
    if (path.isPresent() && isMissing(path.get(), address.get(), post)) {
      return Optional.of(missing(path.get()));
    }
    Optional<String> fragment = address.get().fragment().filter(id -> !isSpecial(id));
    Optional<String> page = path.isEmpty() ? Optional.of(post.path()) : source(path.get());
    return fragment.isPresent() && page.isPresent()
        ? anchor(fragment.get(), page.get(), post)
        : Optional.empty();
  }

  private boolean isMissing(String path, SiteAddress address, Facts post) {
    return !site.map().mayServe(path)
        && !site.isElsewhere(address)
        && !SourcePath.isSource(address.encoded(), post.path(), site.map());
  }

  private String missing(String path) {
    String shown = "/" + path;
    Optional<String> meant = site.map().inOtherCase(path).map(other -> "/" + other);
    return "Readers get an error page: the site has no \""
        + shown
        + "\"."
        + meant
            .or(() -> near.of(path))
            .map(Suggestion::sentence)
            .orElse(" Mend the address, or take the link out.");
  }

  /** The file of which a page is made; a page that a plugin makes has none of its own. */
  private Optional<String> source(String path) {
    return site.map()
        .answer(path)
        .map(WrittenFile::source)
        .filter(source -> site.map().sources().contains(source) || site.post(source).isPresent());
  }

  private static boolean isSpecial(String id) {
    return SPECIAL.matcher(id).matches();
  }

  /** Templates that are not known may have ids of any name, but hardly one that is a slip away. */
  private Optional<String> anchor(String written, String page, Facts post) {
    Optional<String> id = PercentText.decode(written);
    Anchors anchors = site.anchors(page);
    if (id.isEmpty()
        || !anchors.lack(written)
        || !anchors.lack(id.get())
        || site.map().layouts().words().contains(id.get())) {
      return Optional.empty();
    }
    Optional<String> meant = budget.nearest(id.get(), anchors.ids());
    boolean certain =
        site.map().layouts().lack(id.get())
            || meant.filter(one -> isSlip(id.get(), one)).isPresent();
    return certain
        ? Optional.of(message(id.get(), meant, page.equals(post.path())))
        : Optional.empty();
  }

  private static boolean isSlip(String id, String other) {
    String a = id.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.length() > 4 && (a.equals(b) || Slip.isOne(a, b));
  }

  private static String message(String id, Optional<String> meant, boolean same) {
    return (same
            ? "Readers stay where they are: the post has no id \""
            : "Readers land at the top of the page: it has no id \"")
        + id
        + "\"."
        + meant
            .map(one -> Suggestion.sentence("#" + one))
            .orElse(" Name the id of a heading, or take the \"#\" part out.");
  }
}
