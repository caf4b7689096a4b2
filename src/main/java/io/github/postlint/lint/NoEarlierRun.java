package io.github.postlint.lint;

import java.util.List;
import java.util.Optional;

/** The earlier run of those that have none. */
final class NoEarlierRun implements EarlierRun {

  @Override
  public boolean mayKnow(int post) {
    return false;
  }

  @Override
  public Optional<PostResult> untouched(int post) {
    return Optional.empty();
  }

  @Override
  public Optional<Fingerprint> fingerprint(byte[] bytes) {
    return Optional.empty();
  }

  @Override
  public Optional<PostResult> same(int post, Fingerprint content) {
    return Optional.empty();
  }

  @Override
  public Optional<SiteResult> site(List<PostResult> posts) {
    return Optional.empty();
  }

  @Override
  public void keep(List<PostResult> posts, SiteResult site) {}
}
