package io.github.postlint.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What an earlier run found; whatever it knows holds for this run as well. Without more it knows
 * nothing and keeps nothing. Posts are named by their place among the site's files, from 0 on.
 */
public interface EarlierRun {

  /** Knows nothing and keeps nothing. */
  EarlierRun NONE = new EarlierRun() {};

  /**
   * Whether the result of a post may be known, as far as can be told without reading the post:
   * there is one of a file of the same name and size.
   */
  default boolean mayKnow(int post) {
    return false;
  }

  /** The result of a post whose file has not been touched since. */
  default Optional<PostResult> untouched(int post) {
    return Optional.empty();
  }

  /** What tells a post's bytes from others; empty where nobody wants to know. */
  default Optional<Fingerprint> fingerprint(byte[] bytes) {
    return Optional.empty();
  }

  /**
   * The result of a post whose file was touched, but has the bytes that it had. Called from many
   * threads.
   */
  default Optional<PostResult> same(int post, Fingerprint content) {
    return Optional.empty();
  }

  /** What site rules said, if they would say it again of these posts. */
  default Optional<SiteResult> site(List<PostResult> posts) {
    return Optional.empty();
  }

  /** Keeps what this run found. */
  default void keep(List<PostResult> posts, SiteResult site) {}

  /** The same knowledge, with another who keeps what this run finds. */
  default EarlierRun keptBy(BiConsumer<List<PostResult>, SiteResult> keeper) {
    return new ForwardingRun(this, keeper);
  }
}
