package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import java.util.Optional;

/**
 * To which posts a set of defaults applies.
 *
 * @param path as written; empty for all
 * @param type as written; empty where there is none
 * @param glob the path as a pattern, if it is one
 * @param prefix the path without the folder of the collections
 */
record DefaultScope(String path, Optional<String> type, Optional<PathGlob> glob, String prefix) {

  /**
   * Reads a scope.
   *
   * @param collections the setting {@code collections_dir} without slashes at its ends
   */
  static DefaultScope of(Mapping scope, String collections) {
    String path = scope.value("path").filter(RubyText::isText).map(RubyText::print).orElse("");
    boolean inside = !collections.isEmpty() && path.startsWith(collections + "/");
    return new DefaultScope(
        path,
        scope.scalar("type").map(Scalar::text),
        path.contains("*") ? Optional.of(new PathGlob(path)) : Optional.empty(),
        inside ? path.substring(collections.length() + 1) : path);
  }

  /**
   * Whether the values are for the file.
   *
   * @param kind {@code posts}, {@code pages}, or the name of another collection
   */
  boolean applies(PostPath file, String kind) {
    return isFor(kind)
        && (path.isEmpty()
            || (glob.isPresent()
                ? glob.get().matchesAround(file.text())
                : file.relative().startsWith(prefix)));
  }

  /** Jekyll still takes the old names {@code post} and {@code page}. */
  private boolean isFor(String kind) {
    return type.isEmpty()
        || type.get().equals(kind)
        || (kind.equals(type.get() + "s") && (kind.equals("posts") || kind.equals("pages")));
  }

  /** Whether the values win over those of {@code other}, which came before. */
  boolean wins(DefaultScope other) {
    return length() != other.length()
        ? length() > other.length()
        : type.isPresent() || other.type.isEmpty();
  }

  private int length() {
    return path.startsWith("/") ? path.length() - 1 : path.length();
  }
}
