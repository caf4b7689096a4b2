package io.github.postlint.lint.cache;

import io.github.postlint.lint.PostResult;

/** Makes a snapshot of a run; what an earlier snapshot holds already is copied as it is. */
final class SnapshotWriter {
  private final Snapshot earlier;
  private final StringPool strings;
  private final TallyPool tallies;
  private final RecordWriter records;

  /**
   * @param earlier the snapshot whose texts and records may be used again
   */
  SnapshotWriter(Snapshot earlier) {
    this.earlier = earlier;
    this.strings = new StringPool(earlier.strings());
    this.tallies = new TallyPool(earlier.tallies(), strings);
    this.records = new RecordWriter(strings);
  }

  Snapshot write(Run run) {
    PostIndex index = PostIndex.of(run.kept());
    int row = 0;
    for (int i = 0; i < run.results().size(); i++) {
      PostResult result = run.results().get(i);
      if (Run.isKept(result)) {
        int known = run.rows().get(i);
        int path = known < 0 ? strings.indexOf(result.path()) : earlier.index().path(known);
        index.set(
            row,
            path,
            run.kind(i),
            run.size(i),
            run.time(i),
            result.content().get(),
            run.isSettled(i));
        int findingsEnd =
            known < 0 ? writeFindings(row, result, index) : copyFindings(row, known, index);
        index.setEnds(row, findingsEnd, known < 0 ? writeFacts(result) : copyFacts(known));
        row++;
      }
    }
    int postsEnd = records.length();
    if (run.siteIsKnown()) {
      records.copy(earlier.site());
    } else {
      SiteRecord.write(run.site(), records, strings, tallies);
    }
    return snapshot(index, postsEnd, run);
  }

  private Snapshot snapshot(PostIndex index, int postsEnd, Run run) {
    Block all = records.toBlock();
    StringTable texts = strings.table();
    byte[] others = run.state().others();
    return new Snapshot(
        index,
        all.part(0, postsEnd),
        texts,
        TallyTable.read(tallies.record(), texts),
        new Block(others, 0, others.length),
        run.othersAreSettled(),
        run.problems(),
        run.period(),
        all.part(postsEnd, all.length()),
        spent());
  }

  /** What is new takes the place of as much that is old. */
  private int spent() {
    boolean first = earlier.index().count() == 0;
    return first ? 0 : earlier.spent() + strings.added() + tallies.added();
  }

  private int writeFindings(int row, PostResult result, PostIndex index) {
    boolean suppressing = !result.suppressions().isEmpty();
    index.setFound(row, tallies.indexOf(result.findings().tally()), suppressing);
    if (suppressing) {
      SuppressionCodec.write(result.suppressions(), records);
    }
    FindingCodec.write(result.findings().all(), records);
    return records.length();
  }

  private int writeFacts(PostResult result) {
    FactsCodec.write(result.facts().get().get(), records);
    return records.length();
  }

  private int copyFindings(int row, int known, PostIndex target) {
    PostIndex index = earlier.index();
    target.setFound(row, index.tally(known), index.isSuppressing(known));
    records.copy(earlier.records().part(index.start(known), index.findingsEnd(known)));
    return records.length();
  }

  private int copyFacts(int row) {
    PostIndex index = earlier.index();
    records.copy(earlier.records().part(index.findingsEnd(row), index.end(row)));
    return records.length();
  }
}
