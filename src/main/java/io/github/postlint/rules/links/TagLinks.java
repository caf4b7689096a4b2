package io.github.postlint.rules.links;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.map.Doubt;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.WrittenFile;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of Jekyll's tags {@code link} and {@code post_url}. */
final class TagLinks {
  private final SiteMap map;
  private final List<Facts> posts;
  private final SuggestionBudget budget = new SuggestionBudget();
  private PostNames names;
  private SourceNames sources;

  /**
   * @param posts the facts of documents, of which posts count
   */
  TagLinks(SiteMap map, List<Facts> posts) {
    this.map = map;
    this.posts = posts.stream().filter(one -> one.kind().isPost()).toList();
  }

  /** What is known of a tag's argument. */
  Verdict check(LinkFact reference) {
    if (reference.templated()) {
      return Verdict.undecided("a template prints a part of the name");
    }
    return switch (reference.kind()) {
      case FILE_PATH -> file(reference.target(), reference.place());
      case POST_NAME -> post(reference.target(), reference.place());
      default -> Verdict.OUTSIDE;
    };
  }

  /** The file of which the page is made that a tag names; empty where it is not known. */
  Optional<String> page(String tag, String argument) {
    return tag.equals("link")
        ? Optional.of(withoutStart(argument)).filter(map.sources()::contains)
        : names().source(argument);
  }

  /** The path without slashes and dots for the site's folder in front of it. */
  private static String withoutStart(String path) {
    int start = 0;
    while (path.startsWith("/", start) || path.startsWith("./", start)) {
      start += path.charAt(start) == '/' ? 1 : 2;
    }
    return path.substring(start);
  }

  private Verdict file(String path, Place place) {
    String bare = withoutStart(path);
    if (map.sources().contains(bare)) {
      return found(path, bare).with(Fix.ofPart(place, path, bare, Safety.SAFE));
    }
    Optional<String> near = budget.nearest(bare, sources().near(bare));
    return judge(
            map.doubt(bare),
            "the site has no file \""
                + path
                + "\"."
                + near.map(Suggestion::sentence)
                    .orElse(" Write a file's path from the site's folder on."))
        .with(near.flatMap(one -> Fix.ofPart(place, path, one, Safety.UNSAFE)));
  }

  /** A slash may stand before files that are copied as they are, and before no others. */
  private Verdict found(String path, String bare) {
    WrittenFile copy = map.written().get(bare);
    boolean copied = copy != null && copy.source().equals(bare);
    if (path.equals(bare) || (copied && path.equals("/" + bare))) {
      return Verdict.RIGHT;
    }
    String message =
        "the tag finds no file by \""
            + path
            + "\", since paths begin with a name. Write \""
            + bare
            + "\".";
    // Jekyll 3 keeps a slash before pages in folders.
    boolean always = bare.indexOf('/') < 0 || bare.startsWith("_") || !path.equals("/" + bare);
    return always
        ? Verdict.wrong("The build stops: " + message)
        : Verdict.likelyWrong("The build stops with newer releases: " + message);
  }

  /** Plugins that make pages hardly make those of which a file's path or a post's name is known. */
  private static Verdict judge(Optional<Doubt> doubt, String message) {
    if (doubt.isEmpty()) {
      return Verdict.wrong("The build stops: " + message);
    }
    return doubt.get().isAnywhere()
        ? Verdict.likelyWrong(
            "The build stops, unless " + doubt.get().source() + " makes it: " + message)
        : Verdict.undecided(doubt.get().reason());
  }

  private SourceNames sources() {
    if (sources == null) {
      sources = new SourceNames(map.sources());
    }
    return sources;
  }

  private PostNames names() {
    if (names == null) {
      names = new PostNames(map, posts);
    }
    return names;
  }

  private Verdict post(String name, Place place) {
    if (!names().lack(name)) {
      return Verdict.RIGHT;
    }
    Optional<String> near = names().near(name);
    return judge(
            map.doubt(""),
            "the site has no post \""
                + name
                + "\"."
                + near.map(Suggestion::sentence)
                    .orElse(" Write the name of a post's file without its extension."))
        .with(near.flatMap(one -> Fix.ofPart(place, name, one, Safety.UNSAFE)));
  }
}
