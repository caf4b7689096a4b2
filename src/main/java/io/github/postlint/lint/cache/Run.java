package io.github.postlint.lint.cache;

import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.post.DocumentKind;
import java.util.List;

/**
 * A run whose results shall be kept.
 *
 * @param state the files of the site
 * @param settledBefore when a file must have been written, in nanoseconds since 1970, for a later
 *     change to give it another time
 * @param results one for each post of the site
 * @param rows for each result the row of the earlier snapshot that holds it, or -1
 * @param site what site rules said
 * @param siteIsKnown whether the earlier snapshot holds just that
 * @param period when it holds
 * @param problems the problems of the site, as one text
 */
record Run(
    SiteState state,
    long settledBefore,
    List<PostResult> results,
    Rows rows,
    SiteResult site,
    boolean siteIsKnown,
    Period period,
    String problems) {

  /** What could not be read or checked is tried again in the next run. */
  static boolean isKept(PostResult result) {
    return result.isWhole() && result.content().isPresent();
  }

  int kept() {
    int kept = 0;
    for (PostResult result : results) {
      kept += isKept(result) ? 1 : 0;
    }
    return kept;
  }

  DocumentKind kind(int post) {
    return state.kind(post);
  }

  long size(int post) {
    return state.size(post);
  }

  long time(int post) {
    return state.time(post);
  }

  boolean isSettled(int post) {
    return !state.isMissing(post) && state.time(post) < settledBefore;
  }

  boolean othersAreSettled() {
    return state.newestOther() < settledBefore;
  }
}
