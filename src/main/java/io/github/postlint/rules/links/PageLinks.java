package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.map.Doubt;
import io.github.postlint.site.map.WrittenFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks links to pages, files, and places in posts. */
final class PageLinks {
  /** Fragments that browsers or scripts understand without an element of that id. */
  private static final Pattern SPECIAL = Pattern.compile("(?i)|top|.*[/!=:?&].*");

  private static final Pattern TAG =
      Pattern.compile(
          "(?s)\\s*(?:\\{\\{-?\\s*site\\.(?:url|baseurl)\\s*-?\\}\\}\\s*)*"
              + "\\{%-?\\s*(post_url|link)\\s+([^%\\s][^%]*?)\\s*-?%\\}/?(?:#(\\S*))?\\s*");

  private final LinkSite site;
  private final TagLinks tags;
  private final NearAddress near;
  private final AnchorLinks anchors;

  PageLinks(LinkSite site, TagLinks tags) {
    this.site = site;
    this.tags = tags;
    this.near = new NearAddress(site.map());
    this.anchors = new AnchorLinks(site);
  }

  /** What is known of a link. */
  Verdict check(LinkFact link, Facts post) {
    Optional<Verdict> tag =
        link.templated() ? tagged(link.target(), post, link.place()) : Optional.empty();
    if (tag.isPresent()) {
      return tag.get();
    }
    Optional<SiteAddress> address = site.addresses().read(link, post);
    if (address.isEmpty() && !link.templated() && isLocal(link.target())) {
      return Verdict.wrong(
          "Readers get nowhere: \""
              + link.target()
              + "\" leads to their own machine. Write the address on the site.");
    }
    if (address.isEmpty()) {
      return site.addresses()
          .unknown(link, post)
          .map(Verdict::undecided)
          .or(() -> site.forgottenBase(link, "Readers get an error page"))
          .orElse(Verdict.OUTSIDE);
    }
    Optional<String> path = address.get().path();
    if (path.isPresent() && !site.map().mayServe(path.get())) {
      return site.isSource(address.get(), post)
          ? Verdict.RIGHT
          : judge(path.get(), address.get(), link);
    }
    Optional<String> fragment = address.get().fragment().filter(id -> !isSpecial(id));
    Optional<String> page =
        path.isPresent()
            ? source(path.get())
            : Optional.of(post.path()).filter(own -> post.kind() != DocumentKind.TEMPLATE);
    return fragment.isPresent() && page.isPresent()
        ? anchors.check(fragment.get(), page.get(), post, link.place())
        : Verdict.RIGHT;
  }

  /** Programs on the reader's own machine are meant where the site has no such page. */
  private boolean isLocal(String target) {
    return LocalAddress.isFile(target)
        || LocalAddress.path(target).filter(site::serves).isPresent();
  }

  /** The tags post_url and link are judged by themselves; here it is about the places in pages. */
  private Optional<Verdict> tagged(String target, Facts post, Place place) {
    Matcher tag = TAG.matcher(target);
    if (!tag.matches()) {
      return Optional.empty();
    }
    Optional<String> page = tags.page(tag.group(1), tag.group(2));
    return Optional.of(
        tag.group(3) == null || isSpecial(tag.group(3)) || page.isEmpty()
            ? Verdict.OUTSIDE
            : anchors.check(tag.group(3), page.get(), post, place));
  }

  private Verdict judge(String path, SiteAddress address, LinkFact link) {
    Optional<Verdict> doubled = site.doubledBase(path, "Readers get an error page", link.place());
    if (doubled.isPresent()) {
      return doubled.get();
    }
    Optional<Doubt> doubt = site.doubt(address, site.map().serverDoubt(path));
    Optional<String> other = site.map().inOtherCase(path).map(one -> "/" + one);
    Optional<String> meant = other.or(() -> near.of(path));
    return site.judge(
            address,
            doubt,
            other.isPresent() || near.isSlip(path),
            clause -> missing(path, meant, clause))
        .with(meant.flatMap(one -> site.written(address, one, link.place(), other.isPresent())));
  }

  private static String missing(String path, Optional<String> meant, String clause) {
    return "Readers get an error page"
        + clause
        + ": the site has no \"/"
        + path
        + "\"."
        + meant.map(Suggestion::sentence).orElse(" Mend the address, or take the link out.");
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
}
