package io.github.postlint.fork;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.SiteResult;
import java.util.List;
import java.util.Optional;

/**
 * An earlier run after which nothing is kept.
 *
 * @param known what the earlier run knows
 */
record UnkeptRun(EarlierRun known) implements EarlierRun {

  @Override
  public boolean mayKnow(int post) {
    return known.mayKnow(post);
  }

  @Override
  public Optional<PostResult> untouched(int post) {
    return known.untouched(post);
  }

  @Override
  public Optional<Fingerprint> fingerprint(byte[] bytes) {
    return known.fingerprint(bytes);
  }

  @Override
  public Optional<PostResult> same(int post, Fingerprint content) {
    return known.same(post, content);
  }

  @Override
  public Optional<SiteResult> site(List<PostResult> posts) {
    return known.site(posts);
  }

  @Override
  public void keep(List<PostResult> posts, SiteResult site) {}
}
