package io.github.postlint.lint.cache;

import io.github.postlint.lint.Fingerprint;
import io.github.postlint.post.DocumentKind;
import java.util.List;

/**
 * What is kept of each post to tell whether it is the same, and where the rest of it is. Rows are
 * in the order of the paths.
 */
final class PostIndex {
  private static final int STAMPS = 4;

  /** The time is old enough for a later change to give the file another one. */
  private static final int SETTLED = 1;

  /** The author suppresses something. */
  private static final int SUPPRESSING = 2;

  /** From this bit on, the number of the kind. */
  private static final int KIND = 2;

  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

  /** The numbers of the paths in the table of texts. */
  private final int[] paths;

  /** For each post its size, its time, and the two halves of its fingerprint. */
  private final long[] stamps;

  /** What is true of each post, a bit each. */
  private final int[] flags;

  /** The numbers of the tallies. */
  private final int[] tallies;

  /** For each post where its findings end and where its facts end among all records. */
  private final int[] ends;

  private PostIndex(int[] paths, long[] stamps, int[] flags, int[] tallies, int[] ends) {
    long count = paths.length;
    if (stamps.length != count * STAMPS
        || flags.length != count
        || tallies.length != count
        || ends.length != count * 2) {
      throw new DamagedException("an index of " + count + " posts");
    }
    this.paths = paths;
    this.stamps = stamps;
    this.flags = flags;
    this.tallies = tallies;
    this.ends = ends;
  }

  static PostIndex of(int count) {
    return new PostIndex(
        new int[count],
        new long[count * STAMPS],
        new int[count],
        new int[count],
        new int[count * 2]);
  }

  static PostIndex read(SectionReader in) {
    return new PostIndex(in.integers(), in.wides(), in.integers(), in.integers(), in.integers());
  }

  void write(SectionWriter out) {
    out.integers(paths, paths.length);
    out.wides(stamps);
    out.integers(flags, flags.length);
    out.integers(tallies, tallies.length);
    out.integers(ends, ends.length);
  }

  int count() {
    return paths.length;
  }

  int path(int row) {
    return paths[row];
  }

  long size(int row) {
    return stamps[row * STAMPS];
  }

  long time(int row) {
    return stamps[row * STAMPS + 1];
  }

  Fingerprint content(int row) {
    return new Fingerprint(stamps[row * STAMPS + 2], stamps[row * STAMPS + 3]);
  }

  boolean isSettled(int row) {
    return (flags[row] & SETTLED) != 0;
  }

  boolean isSuppressing(int row) {
    return (flags[row] & SUPPRESSING) != 0;
  }

  /** Whether the file was a document of this kind. */
  boolean is(int row, DocumentKind kind) {
    return flags[row] >> KIND == KINDS.indexOf(kind);
  }

  int tally(int row) {
    return tallies[row];
  }

  int start(int row) {
    return row == 0 ? 0 : ends[row * 2 - 1];
  }

  int findingsEnd(int row) {
    return ends[row * 2];
  }

  int end(int row) {
    return ends[row * 2 + 1];
  }

  void set(
      int row,
      int path,
      DocumentKind kind,
      long size,
      long time,
      Fingerprint content,
      boolean isSettled) {
    paths[row] = path;
    stamps[row * STAMPS] = size;
    stamps[row * STAMPS + 1] = time;
    stamps[row * STAMPS + 2] = content.high();
    stamps[row * STAMPS + 3] = content.low();
    flags[row] = (isSettled ? SETTLED : 0) | KINDS.indexOf(kind) << KIND;
  }

  void setFound(int row, int tally, boolean isSuppressing) {
    tallies[row] = tally;
    flags[row] |= isSuppressing ? SUPPRESSING : 0;
  }

  void setEnds(int row, int findingsEnd, int end) {
    ends[row * 2] = findingsEnd;
    ends[row * 2 + 1] = end;
  }
}
