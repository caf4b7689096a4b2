package io.github.postlint.fix;

import io.github.postlint.lint.EarlierRun;
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
    if (!known.isEmpty()) {
      return new Later();
    }
    EarlierRun earlier = first.open(site, rules, options);
    return earlier.keptBy(
        (posts, whole) -> {
          known = posts;
          earlier.keep(posts, whole);
        });
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
    public void keep(List<PostResult> posts, SiteResult site) {
      known = posts;
    }
  }
}
