package io.github.postlint.lint.cache;

import io.github.postlint.lint.Coverage;
import io.github.postlint.lint.Undecided;
import io.github.postlint.post.text.Position;
import java.util.ArrayList;
import java.util.List;

/** What rules could decide, in a record. */
final class CoverageCodec {
  private CoverageCodec() {}

  static void write(List<Coverage> coverage, RecordWriter out) {
    out.number(coverage.size());
    for (Coverage one : coverage) {
      out.text(one.subject());
      out.number(one.total());
      out.number(one.wrong());
      out.number(one.undecided().size());
      for (Undecided undecided : one.undecided()) {
        out.text(undecided.path());
        out.number(undecided.start().line());
        out.number(undecided.start().column());
        out.text(undecided.text());
        out.text(undecided.reason());
      }
    }
  }

  static List<Coverage> read(RecordReader in) {
    int count = in.count();
    List<Coverage> coverage = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      coverage.add(new Coverage(in.text(), in.number(), in.number(), undecided(in)));
    }
    return coverage;
  }

  private static List<Undecided> undecided(RecordReader in) {
    int count = in.count();
    List<Undecided> undecided = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String path = in.text();
      Position start = new Position(in.number(), in.number());
      undecided.add(new Undecided(path, start, in.text(), in.text()));
    }
    return undecided;
  }
}
