package io.github.postlint.watch;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The last run over a site, in memory: after a save, all but the documents that were saved. */
final class LastRun {
  private Site site;
  private List<PostResult> posts = List.of();
  private SiteResult whole;

  /** A store that lets its runs be remembered here. */
  ResultStore remembering(ResultStore store) {
    return (opened, rules, options) -> {
      forget();
      EarlierRun earlier = store.open(opened, rules, options);
      return earlier.keptBy(
          (results, found) -> {
            site = opened;
            posts = results;
            whole = found;
            earlier.keep(results, found);
          });
    };
  }

  private void forget() {
    site = null;
    posts = List.of();
    whole = null;
  }

  /**
   * The site, if these files say nothing of it but what documents say by themselves: not where one
   * is new or gone, and not where others are made of one.
   */
  Optional<Site> site(Saved saved) {
    return site != null && !saved.lost() && documents(saved.files()) == saved.files().size()
        ? Optional.of(site)
        : Optional.empty();
  }

  private long documents(Set<Path> files) {
    return site.files().stream()
        .filter(file -> file.kind() != DocumentKind.TEMPLATE && isSaved(file, files))
        .filter(file -> file.file().toFile().isFile())
        .count();
  }

  private static boolean isSaved(PostFile file, Set<Path> files) {
    return files.contains(file.file());
  }

  /**
   * Knows all but some documents. What rules across documents say is as it was, for as long as they
   * are not asked again.
   */
  ResultStore without(Set<Path> files) {
    return (opened, rules, options) ->
        new EarlierRun() {
          @Override
          public Optional<PostResult> untouched(int post) {
            return isSaved(opened.files().get(post), files)
                ? Optional.empty()
                : Optional.of(posts.get(post));
          }

          @Override
          public Optional<SiteResult> site(List<PostResult> results) {
            return Optional.of(whole);
          }
        };
  }
}
