package io.github.postlint.site;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files are read.
 *
 * @param root the site's folder
 * @param includes glob patterns relative to the site; empty for the Markdown files in {@code
 *     _posts} folders
 * @param excludes glob patterns relative to the site of files to leave out
 * @param drafts whether {@code _drafts} folders count as well
 * @param documents which documents are read where no patterns say it
 * @param followLinks whether symbolic links are followed that lead out of the site and its
 *     repository
 */
public record SiteOptions(
    Path root,
    List<String> includes,
    List<String> excludes,
    boolean drafts,
    DocumentScope documents,
    boolean followLinks) {

  /** Copies the lists. */
  public SiteOptions {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** All documents of a folder, without drafts. */
  public static SiteOptions of(Path root) {
    return new SiteOptions(root, List.of(), List.of(), false, DocumentScope.ALL, false);
  }

  /** The same files, posts among them only. */
  public SiteOptions onlyPosts() {
    return new SiteOptions(root, includes, excludes, drafts, DocumentScope.POSTS, followLinks);
  }
}
