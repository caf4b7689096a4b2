package io.github.postlint.lint.cache;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.PostResult;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of a run.
 *
 * @param index what tells posts apart
 * @param records of all posts
 * @param strings the texts of all records
 * @param tallies the counts of findings of all posts
 * @param others the state of the files that are not posts
 * @param isSettled whether that state is old enough for a later change to show in it
 * @param problems the problems of the site
 * @param period when the site's result holds
 * @param site the record of the site's result
 * @param spent how many bytes of records and texts nothing refers to any more
 */
record Snapshot(
    PostIndex index,
    Block records,
    StringTable strings,
    TallyTable tallies,
    Block others,
    boolean isSettled,
    String problems,
    Period period,
    Block site,
    int spent) {

  /** Of nothing. */
  static final Snapshot EMPTY =
      new Snapshot(
          PostIndex.of(0),
          Block.EMPTY,
          StringTable.EMPTY,
          TallyTable.EMPTY,
          Block.EMPTY,
          false,
          "",
          Period.NEVER,
          Block.EMPTY,
          0);

  /** The row of a post, or -1. */
  int row(String path, int guess) {
    if (guess < index.count() && path(guess).equals(path)) {
      return guess;
    }
    int low = 0;
    int high = index.count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = path(middle).compareTo(path);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  PostResult post(int row) {
    return DamagedException.guard(() -> readPost(row));
  }

  private PostResult readPost(int row) {
    String path = path(row);
    Block record = records.part(index.start(row), index.findingsEnd(row));
    Suppressions suppressions = Suppressions.NONE;
    if (index.isSuppressing(row)) {
      RecordReader in = reader(record);
      suppressions = SuppressionCodec.read(path, in);
      record = in.rest();
    }
    return new PostResult(
        path,
        Optional.of(index.content(row)),
        new FileFindings(
            path, tallies.get(index.tally(row)), FindingCodec.later(path, record, strings)),
        suppressions,
        List.of(),
        Optional.of(() -> facts(row)));
  }

  /** The path of a post. */
  String path(int row) {
    return strings.get(index.path(row));
  }

  Facts facts(int row) {
    return DamagedException.guard(() -> readFacts(row));
  }

  private Facts readFacts(int row) {
    Block record = records.part(index.findingsEnd(row), index.end(row));
    return FactsCodec.read(path(row), reader(record));
  }

  /** Whether the files that are not posts are in this state. */
  boolean hasOthers(byte[] state) {
    return others.holds(state);
  }

  SiteResult siteResult() {
    return DamagedException.guard(() -> SiteRecord.read(site, strings, tallies));
  }

  private RecordReader reader(Block block) {
    return new RecordReader(block, strings);
  }
}
