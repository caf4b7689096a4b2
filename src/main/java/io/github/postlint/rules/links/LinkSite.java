package io.github.postlint.rules.links;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site as the rules about links see it. */
final class LinkSite {
  /** More links than these into a folder that is not there are no slip. */
  private static final int FEW = 3;

  private final SiteMap map;
  private final AddressReader addresses;
  private final PageAnchors pages;
  private final Map<String, Facts> posts = new HashMap<>();
  private final Map<String, Integer> links = new HashMap<>();
  private FirstNames names;

  /** The one that all rules of a run share. */
  static LinkSite of(List<Facts> posts, RuleContext context) {
    return context.once(LinkSite.class, () -> new LinkSite(posts, context));
  }

  private LinkSite(List<Facts> facts, RuleContext context) {
    map = context.site().generator().map(context.site().tree(), facts, context.now());
    addresses = new AddressReader(context.site().generator().identity());
    pages = new PageAnchors(context.site());
    for (Facts post : facts) {
      posts.put(post.path(), post);
      if (post.links().isPresent()) {
        for (LinkFact reference : post.links().get().references()) {
          count(reference, post);
        }
      }
    }
  }

  private void count(LinkFact reference, Facts post) {
    Optional<SiteAddress> address = addresses.read(reference, post);
    if (address.isPresent() && address.get().path().isPresent()) {
      links.merge(first(address.get().path().get()), 1, Integer::sum);
    }
  }

  static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  SiteMap map() {
    return map;
  }

  AddressReader addresses() {
    return addresses;
  }

  /** Whether a post has readers, or will have some. */
  static boolean isRead(Facts post) {
    Listing.State state = post.listing().state();
    return state == Listing.State.PUBLISHED || state == Listing.State.DRAFT;
  }

  /**
   * The ids on a page.
   *
   * @param source the post or the file of which it is made
   */
  Anchors anchors(String source) {
    return post(source)
        .map(facts -> facts.links().map(LinkFacts::anchors).orElse(Anchors.UNKNOWN))
        .orElseGet(() -> pages.of(source));
  }

  /** Whether any post refers to anything that may lie in the site. */
  static boolean isNeeded(List<Facts> posts) {
    for (Facts post : posts) {
      if (post.links().isPresent()
          && !(post.links().get().references().isEmpty()
              && post.links().get().images().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** What a post refers to; nothing where it has no readers. */
  static List<LinkFact> references(Facts post) {
    return isRead(post) && post.links().isPresent() ? post.links().get().references() : List.of();
  }

  /** The facts of a post. */
  Optional<Facts> post(String path) {
    return Optional.ofNullable(posts.get(path));
  }

  /**
   * Whether an address may be one of something else that is published on the same host: the site
   * has nothing of that first name, and neither the name itself nor a file of the same name
   * elsewhere tells that it is a slip. Many links into such a folder are none.
   */
  boolean isElsewhere(SiteAddress address) {
    String path = address.path().orElse("");
    String name = first(path);
    boolean alone = path.equals(name) || path.equals(name + "/");
    boolean here =
        map.hasFolder(name) || (alone && (map.isListed(name) || map.isListed(name + ".html")));
    return address.encoded().startsWith("/")
        && !here
        && (links.getOrDefault(name, 0) > FEW
            || !(names().isSlip(name) || names().hasFile(last(path))));
  }

  private FirstNames names() {
    if (names == null) {
      names = new FirstNames(map);
    }
    return names;
  }

  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
