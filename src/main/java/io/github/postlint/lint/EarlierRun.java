package io.github.postlint.lint;

import java.util.List;
import java.util.Optional;

/**
 * What an earlier run found; whatever it knows holds for this run as well. Posts are named by their
 * place among the site's files, from 0 on.
 */
public interface EarlierRun {

  /** Knows nothing and keeps nothing. */
  EarlierRun NONE = new NoEarlierRun();

  /**
   * Whether the result of a post may be known, as far as can be told without reading the post:
   * there is one of a file of the same name and size.
   */
  boolean mayKnow(int post);

  /** The result of a post whose file has not been touched since. */
  Optional<PostResult> untouched(int post);

  /** What tells a post's bytes from others; empty where nobody wants to know. */
  Optional<Fingerprint> fingerprint(byte[] bytes);

  /**
   * The result of a post whose file was touched, but has the bytes that it had. Called from many
   * threads.
   */
  Optional<PostResult> same(int post, Fingerprint content);

  /** What site rules said, if they would say it again of these posts. */
  Optional<SiteResult> site(List<PostResult> posts);

  /** Keeps what this run found. */
  void keep(List<PostResult> posts, SiteResult site);
}
