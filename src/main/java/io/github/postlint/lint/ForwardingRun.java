package io.github.postlint.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An earlier run with another keeper.
 *
 * @param known what the earlier run knows
 */
record ForwardingRun(EarlierRun known, BiConsumer<List<PostResult>, SiteResult> keeper)
    implements EarlierRun {

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
  public void keep(List<PostResult> posts, SiteResult site) {
    keeper.accept(posts, site);
  }
}
