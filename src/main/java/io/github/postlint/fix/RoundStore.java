package io.github.postlint.fix;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what the round before found in the files that were not mended since, so that they are read
 * once. What it learns of mended texts goes nowhere else.
 */
final class RoundStore implements ResultStore {
  private final ResultStore first;
  private List<PostResult> known = List.of();
  private Set<String> mended = Set.of();

  /**
   * @param first what is known before the first round
   */
  RoundStore(ResultStore first) {
    this.first = first;
  }

  /** Forgets what was found in files, by their paths. */
  void forget(Set<String> paths) {
    mended = Set.copyOf(paths);
  }

  @Override
  public EarlierRun open(Site site, List<Rule> rules, LintOptions options) {
    return known.isEmpty() ? new First(first.open(site, rules, options)) : new Later();
  }

  /** The first round, with what is known from runs before. */
  private final class First implements EarlierRun {
    private final EarlierRun earlier;

    First(EarlierRun earlier) {
      this.earlier = earlier;
    }

    @Override
    public boolean mayKnow(int post) {
      return earlier.mayKnow(post);
    }

    @Override
    public Optional<PostResult> untouched(int post) {
      return earlier.untouched(post);
    }

    @Override
    public Optional<Fingerprint> fingerprint(byte[] bytes) {
      return earlier.fingerprint(bytes);
    }

    @Override
    public Optional<PostResult> same(int post, Fingerprint content) {
      return earlier.same(post, content);
    }

    @Override
    public Optional<SiteResult> site(List<PostResult> posts) {
      return earlier.site(posts);
    }

    @Override
    public void keep(List<PostResult> posts, SiteResult site) {
      known = posts;
      earlier.keep(posts, site);
    }
  }

  /** A round after the first. */
  private final class Later implements EarlierRun {

    @Override
    public boolean mayKnow(int post) {
      return untouched(post).isPresent();
    }

    @Override
    public Optional<PostResult> untouched(int post) {
      PostResult result = known.get(post);
      return mended.contains(result.path()) ? Optional.empty() : Optional.of(result);
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
    public void keep(List<PostResult> posts, SiteResult site) {
      known = posts;
    }
  }
}
