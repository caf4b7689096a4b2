package io.github.postlint.post.frontmatter.asciidoc;

import java.util.Optional;
import java.util.Set;

/**
 * Which attributes of a header are front matter.
 *
 * @param prefix with which their names begin, such as {@code page-}, and which their keys lack
 * @param bare those that need no prefix
 * @param anyDate whether the revision's date counts in whatever form it is written
 */
public record HeaderNames(String prefix, Set<String> bare, boolean anyDate) {

  /** Copies the set. */
  public HeaderNames {
    bare = Set.copyOf(bare);
  }

  /** Nothing but attributes whose names begin with a prefix. */
  public static HeaderNames of(String prefix) {
    return new HeaderNames(prefix, Set.of(), false);
  }

  /** The key for which an attribute stands; empty where it is no front matter. */
  Optional<String> key(String attribute) {
    if (attribute.startsWith(prefix)) {
      return Optional.of(attribute.substring(prefix.length()));
    }
    return bare.contains(attribute) ? Optional.of(attribute) : Optional.empty();
  }
}
