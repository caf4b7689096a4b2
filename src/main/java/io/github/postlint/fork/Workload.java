package io.github.postlint.fork;

import io.github.postlint.lint.EarlierRun;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.FileTree;
import java.util.List;

/**
 * How much there is to read.
 *
 * @param bytes of posts
 */
public record Workload(long bytes) {
  /**
   * From here on a separate JVM pays off. Measured on made posts with two cores: it costs a third
   * of a second of CPU more on 1 MB, half a second less on 2 MB and 4 MB, a second less on 9 MB.
   * Time on the clock is the same on 9 MB, and a third of a second more on 2 MB.
   */
  public static final Workload PAYING = new Workload(4L << 20);

  private static final long MEGABYTE = 1L << 20;

  /** What the code and the texts in work need, in MB. */
  private static final int LEAST_HEAP = 192;

  /** The posts of a site that an earlier run does not know. */
  static Workload of(Site site, EarlierRun earlier) {
    FileTree tree = site.tree();
    List<PostFile> posts = site.files();
    long bytes = 0;
    for (int i = 0; i < posts.size(); i++) {
      if (!earlier.mayKnow(i)) {
        int place = tree.indexOf(posts.get(i).path());
        bytes += place < 0 ? 0 : tree.get(place).size();
      }
    }
    return new Workload(bytes);
  }

  /** The size in MB, at least 1. */
  @Override
  public String toString() {
    return Math.max(1, bytes / MEGABYTE) + " MB";
  }

  boolean isLessThan(Workload other) {
    return bytes < other.bytes;
  }

  /**
   * The heap for so much to read, in MB: findings and facts of the made posts take about a third of
   * the bytes of the posts, and the collector wants room.
   */
  int heap() {
    return (int) Math.min(Integer.MAX_VALUE, LEAST_HEAP + bytes / MEGABYTE);
  }
}
