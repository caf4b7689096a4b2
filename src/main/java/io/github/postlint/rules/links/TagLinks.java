package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.map.SiteMap;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of Jekyll's tags {@code link} and {@code post_url}. */
final class TagLinks {
  private final SiteMap map;
  private final List<Facts> posts;
  private final SuggestionBudget budget = new SuggestionBudget();
  private PostNames names;
  private SourceNames sources;

  TagLinks(SiteMap map, List<Facts> posts) {
    this.map = map;
    this.posts = posts;
  }

  /** What is wrong with a tag's argument, if anything. */
  Optional<String> check(LinkFact reference) {
    if (reference.templated()) {
      return Optional.empty();
    }
    return switch (reference.kind()) {
      case FILE_PATH -> file(reference.target());
      case POST_NAME -> post(reference.target());
      default -> Optional.empty();
    };
  }

  /** The path without slashes and dots for the site's folder in front of it. */
  private static String withoutStart(String path) {
    int start = 0;
    while (path.startsWith("/", start) || path.startsWith("./", start)) {
      start += path.charAt(start) == '/' ? 1 : 2;
    }
    return path.substring(start);
  }

  private Optional<String> file(String path) {
    String bare = withoutStart(path);
    boolean known = map.sources().contains(bare) || map.unknown().cover(bare);
    return known
        ? Optional.empty()
        : Optional.of(
            "The build stops: the site has no file \""
                + path
                + "\"."
                + budget
                    .nearest(bare, sources().near(bare))
                    .map(Suggestion::sentence)
                    .orElse(" Write a file's path from the site's folder on."));
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

  private Optional<String> post(String name) {
    return names().lack(name)
        ? Optional.of(
            "The build stops: the site has no post \""
                + name
                + "\"."
                + names()
                    .near(name)
                    .map(Suggestion::sentence)
                    .orElse(" Write the name of a post's file without its extension."))
        : Optional.empty();
  }
}
