package io.github.postlint.rules.links;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.site.Generator;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.map.Doubt;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The site as the rules about links see it. */
final class LinkSite {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String ELSEWHERE = "something else on the same host";

  private final SiteMap map;
  private final FileTree tree;
  private final Generator generator;
  private final SiteIdentity identity;
  private final AddressReader addresses;
  private final PageAnchors pages;
  private final Map<String, Facts> posts = new HashMap<>();
  private final FolderEvidence evidence;
  private FirstNames names;

  /** The one that all rules of a run share. */
  static LinkSite of(List<Facts> posts, RuleContext context) {
    return context.once(LinkSite.class, () -> new LinkSite(posts, context));
  }

  private LinkSite(List<Facts> facts, RuleContext context) {
    map = context.map(facts);
    tree = context.site().tree();
    generator = context.site().generator();
    identity = generator.identity();
    addresses = new AddressReader(generator, map.layouts().rebases());
    evidence = new FolderEvidence(map);
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

  /** What publishes the site. */
  Generator generator() {
    return generator;
  }

  private void count(LinkFact reference, Facts post) {
    boolean addressed =
        switch (reference.kind()) {
          case LINK, IMAGE, MEDIA -> true;
          case POST_NAME, FILE_PATH, INCLUDE, PAGE_PATH -> false;
        };
    Optional<SiteAddress> address = addressed ? addresses.read(reference, post) : Optional.empty();
    if (address.isPresent() && address.get().path().isPresent()) {
      String path = address.get().path().get();
      boolean found = map.mayServe(path) || isSource(address.get(), post);
      if (found
          || map.resolvesSourceLinks(post.kind())
          || address.get().encoded().startsWith("/")) {
        evidence.count(path, found);
      }
    }
  }

  /** Whether an address names a file of the sources, of which a plugin makes the page's address. */
  boolean isSource(SiteAddress address, Facts post) {
    return map.resolvesSourceLinks(post.kind())
        && SourcePath.isSource(address.encoded(), post.path(), map);
  }

  static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** What lies in the site's folder. */
  FileTree tree() {
    return tree;
  }

  SiteMap map() {
    return map;
  }

  AddressReader addresses() {
    return addresses;
  }

  /** Whether a post has readers, or will have some. */
  static boolean isRead(Facts post) {
    return switch (post.listing().state()) {
      case PUBLISHED, DUE, DRAFT -> true;
      case HELD, SKIPPED -> false;
    };
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

  /** Whether a page is written in a markup language. */
  boolean isMarkup(String source) {
    return pages.isMarkup(source);
  }

  /**
   * The ids on a page that stand in the files that it includes, and whether there may be others.
   */
  Anchors includedIds(String source) {
    return pages.included(source);
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
   * What may publish an address that leads nowhere for all that is known; empty where nothing can.
   *
   * @param known what is known to publish addresses of the kind
   */
  Optional<Doubt> doubt(SiteAddress address, Optional<Doubt> known) {
    return known.isPresent()
        ? known
        : Optional.of(address.path().orElse(""))
            .filter(path -> isElsewhere(path, address))
            .map(path -> Doubt.below(ELSEWHERE, first(path)));
  }

  /**
   * The verdict on an address that leads nowhere for all that is known.
   *
   * @param doubt what may publish it; without one, only a server that has more than the site can
   * @param slip whether something that the site has differs by one letter
   * @param message what readers see; where a doubt remains, it follows "%s"
   */
  Verdict judge(SiteAddress address, Optional<Doubt> doubt, boolean slip, Message message) {
    if (doubt.isEmpty()) {
      return evidence.isRelied(address.path().orElse(""))
          ? Verdict.likelyWrong(message.of(", unless the server has it from elsewhere"))
          : Verdict.wrong(message.of(""));
    }
    String name = first(address.path().orElse(""));
    if (address.encoded().startsWith("/") && !map.hasFolder(name) && evidence.isForeign(name)) {
      return Verdict.OUTSIDE;
    }
    boolean elsewhere = doubt.get().source().equals(ELSEWHERE);
    Optional<Doubt> asked = elsewhere ? Optional.empty() : doubt;
    return slip || evidence.speaksAgainst(address.path().orElse(""), asked)
        ? Verdict.likelyWrong(message.of(unless(doubt.get())))
        : Verdict.undecided(doubt.get().reason());
  }

  /**
   * The verdict on a reference that leads out of the site: wrong where the same path is one of the
   * site, so that its base path was forgotten. A single name may be one of another site.
   */
  Optional<Verdict> forgottenBase(LinkFact reference, String subject) {
    String base = identity.basePath();
    return addresses
        .withoutBase(reference)
        .filter(path -> path.indexOf('/') > 0 && path.indexOf('/') < path.length() - 1)
        .filter(map::mayServe)
        .map(
            path ->
                Verdict.likelyWrong(
                        subject
                            + ", unless another site has it: \"/"
                            + path
                            + "\" lies outside of \""
                            + base
                            + "\", where this site is published. Write \""
                            + base
                            + "/"
                            + path
                            + "\".")
                    .with(
                        Fix.ofPart(
                            reference.place(), "/" + path, base + "/" + path, Safety.UNSAFE)));
  }

  /** Whether names differ by a number alone, so that another part of a series may be missing. */
  private static boolean isOtherNumber(String name, String other) {
    String bare = name.replaceFirst("\\.html$", "");
    String otherBare = other.replaceFirst("\\.html$", "");
    return !bare.equals(otherBare)
        && DIGITS.matcher(bare).replaceAll("").equals(DIGITS.matcher(otherBare).replaceAll(""));
  }

  /**
   * Another address in the place of one that leads nowhere.
   *
   * @param meant from the site's base path on, with a leading slash
   * @param certain whether the site has nothing else that may be meant
   */
  Optional<Fix> written(SiteAddress address, String meant, Place place, boolean certain) {
    if (isOtherNumber(last(address.path().orElse("")), last(meant))) {
      return Optional.empty();
    }
    Safety safety = certain ? Safety.SAFE : Safety.UNSAFE;
    return Fix.ofPart(place, "/" + address.path().orElse(""), meant, safety)
        .filter(fix -> address.encoded().startsWith("/"))
        .or(() -> Fix.ofPart(place, address.encoded(), identity.basePath() + meant, safety));
  }

  /**
   * The verdict on an address that leads nowhere because the site's base path stands in it twice.
   *
   * @param path after the base path, without a leading slash
   */
  Optional<Verdict> doubledBase(String path, String subject, Place place) {
    String base = identity.basePath();
    String inner = base.isEmpty() ? "" : base.substring(1) + "/";
    boolean doubled =
        !inner.isEmpty()
            && path.startsWith(inner)
            && !map.hasFolder(base.substring(1))
            && map.mayServe(path.substring(inner.length()));
    String message =
        ": \"" + base + "\" stands twice in the address of what the site has. Write it once.";
    return doubled
        ? Optional.of(
            map.serverDoubt(path)
                .map(doubt -> Verdict.likelyWrong(subject + unless(doubt) + message))
                .orElseGet(() -> Verdict.wrong(subject + message))
                .with(Fix.ofPart(place, base + "/" + path, "/" + path, Safety.UNSAFE)))
        : Optional.empty();
  }

  private static String unless(Doubt doubt) {
    return ", unless " + doubt.source() + " publishes it";
  }

  /**
   * Whether the site may answer an address of the author's own machine, on which it is served below
   * its base path or without.
   *
   * @param path without a leading slash
   */
  boolean serves(String path) {
    String base = identity.basePath();
    boolean based = !base.isEmpty() && ("/" + path).startsWith(base + "/");
    return map.mayServe(path) || (based && map.mayServe(path.substring(base.length())));
  }

  /** A message with a clause that limits what it says. */
  interface Message {
    String of(String clause);
  }

  /**
   * Whether an address may be one of something else that is published on the same host: the site
   * has nothing of that first name, and neither the name itself nor a file of the same name
   * elsewhere tells that it is a slip. Many links into such a folder are none.
   */
  private boolean isElsewhere(String path, SiteAddress address) {
    String name = first(path);
    boolean alone = path.equals(name) || path.equals(name + "/");
    boolean here =
        map.hasFolder(name) || (alone && (map.isListed(name) || map.isListed(name + ".html")));
    return address.encoded().startsWith("/")
        && !here
        && (evidence.isForeign(name) || !(names().isSlip(name) || names().hasFile(last(path))));
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
