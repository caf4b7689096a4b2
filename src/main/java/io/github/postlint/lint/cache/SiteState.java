package io.github.postlint.lint.cache;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.Arrays;
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

  /** Posts stand in the order in which they lie in the tree, so that one walk is enough. */
  static SiteState of(Site site) {
    List<PostFile> posts = site.files();
    FileTree tree = site.tree();
    long[] sizes = new long[posts.size()];
    long[] times = new long[posts.size()];
    Arrays.fill(sizes, MISSING);
    StringPool texts = new StringPool(StringTable.EMPTY);
    RecordWriter others = new RecordWriter(texts);
    long newest = Long.MIN_VALUE;
    int post = 0;
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (post < sizes.length && posts.get(post).path().equals(entry.path())) {
        sizes[post] = entry.size();
        times[post++] = entry.modified();
      } else {
        others.text(entry.path());
        others.text(entry.kind().name());
        others.wide(entry.size());
        others.wide(entry.modified());
        newest = Math.max(newest, entry.modified());
      }
    }
    SectionWriter all = new SectionWriter();
    texts.table().write(all);
    all.block(others.toBlock());
    return new SiteState(posts, sizes, times, all.toByteArray(), newest);
  }

  int count() {
    return sizes.length;
  }

  String path(int post) {
    return posts.get(post).path();
  }

  DocumentKind kind(int post) {
    return posts.get(post).kind();
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

  /** Names, sizes and times of all files that are not posts. */
  byte[] others() {
    return others;
  }

  /** When the last of them was written. */
  long newestOther() {
    return newestOther;
  }
}
