package io.github.postlint.rules.links;

import io.github.postlint.lint.Suggestion;
import io.github.postlint.site.Facts;
import io.github.postlint.site.LinkFact;
import io.github.postlint.site.SiteMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the arguments of Jekyll's tags {@code link} and {@code post_url}. */
final class TagLinks {
  private final SiteMap map;
  private final PostNames names;

  TagLinks(SiteMap map, List<Facts> posts) {
    this.map = map;
    this.names = new PostNames(map, posts);
  }

  /** What is wrong with a tag's argument, if anything. */
  Optional<String> check(LinkFact reference) {
    if (reference.liquid()) {
      return Optional.empty();
    }
    return switch (reference.kind()) {
      case LINK_TAG -> file(reference.target());
      case POST_URL -> post(reference.target());
      default -> Optional.empty();
    };
  }

  private Optional<String> file(String path) {
    String bare = path.replaceFirst("^(?:\\./|/)++", "");
    boolean known = map.sources().contains(bare) || map.unknown().cover(bare);
    return known
        ? Optional.empty()
        : Optional.of(
            "The build stops: the site has no file \""
                + path
                + "\"."
                + Suggestion.nearest(bare, near(bare))
                    .map(near -> " Did you mean \"" + near + "\"?")
                    .orElse(" Write a file's path from the site's folder on."));
  }

  /** Files of the same folder, or of the same name. */
  private Set<String> near(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length());
    TreeSet<String> near = new TreeSet<>();
    for (String source : map.sources()) {
      boolean same = source.startsWith(folder) && source.indexOf('/', folder.length()) < 0;
      if (same || source.endsWith("/" + name)) {
        near.add(source);
      }
    }
    return near;
  }

  private Optional<String> post(String name) {
    return names.lack(name)
        ? Optional.of(
            "The build stops: the site has no post \""
                + name
                + "\"."
                + names
                    .near(name)
                    .map(near -> " Did you mean \"" + near + "\"?")
                    .orElse(" Write the name of a post's file without its extension."))
        : Optional.empty();
  }
}
