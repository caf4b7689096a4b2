package io.github.postlint.lint.cache;

import io.github.postlint.site.FileTree;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.util.List;

/** In which state the files of a site are. */
final class SiteState {
  /** A size that no file has: the post is not among the site's files. */
  private static final long MISSING = -1;

  private final List<PostFile> posts;
  private final long[] sizes;
  private final long[] times;
  private final byte[] others;
  private final long newestOther;

  private SiteState(
      List<PostFile> posts, long[] sizes, long[] times, byte[] others, long newestOther) {
    this.posts = posts;
    this.sizes = sizes;
    this.times = times;
    this.others = others;
    this.newestOther = newestOther;
  }

  /** Posts and files come by path, so that one walk along both is enough. */
  static SiteState of(Site site) {
    List<PostFile> posts = site.files();
    FileTree tree = site.tree();
    long[] sizes = new long[posts.size()];
    long[] times = new long[posts.size()];
    StringPool paths = new StringPool(StringTable.EMPTY);
    RecordWriter others = new RecordWriter(paths);
    long newest = Long.MIN_VALUE;
    int post = 0;
    for (int i = 0; i < tree.count(); i++) {
      String path = tree.path(i);
      while (post < sizes.length && posts.get(post).path().compareTo(path) < 0) {
        sizes[post++] = MISSING;
      }
      if (post < sizes.length && posts.get(post).path().equals(path)) {
        sizes[post] = tree.size(i);
        times[post++] = tree.modified(i);
      } else {
        others.text(path);
        others.wide(tree.size(i));
        others.wide(tree.modified(i));
        newest = Math.max(newest, tree.modified(i));
      }
    }
    while (post < sizes.length) {
      sizes[post++] = MISSING;
    }
    SectionWriter all = new SectionWriter();
    paths.table().write(all);
    all.block(others.toBlock());
    return new SiteState(posts, sizes, times, all.toByteArray(), newest);
  }

  int count() {
    return sizes.length;
  }

  String path(int post) {
    return posts.get(post).path();
  }

  /** The size of a post in bytes, or a number that is the size of none. */
  long size(int post) {
    return sizes[post];
  }

  /** When a post was last written, in nanoseconds since 1970. */
  long time(int post) {
    return times[post];
  }

  boolean isMissing(int post) {
    return sizes[post] == MISSING;
  }

  /** Names, sizes and times of all files that are no posts. */
  byte[] others() {
    return others;
  }

  /** When the last of them was written. */
  long newestOther() {
    return newestOther;
  }
}
