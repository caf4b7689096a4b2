package io.github.postlint.lint.cache;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import java.util.ArrayList;
import java.util.List;

/** How many findings a file has. */
final class TallyCodec {
  private TallyCodec() {}

  static void write(Tally tally, RecordWriter out) {
    out.number(tally.lines().size());
    for (Tally.Line line : tally.lines()) {
      out.text(line.ruleId());
      out.text(line.severity().name());
      out.number(line.count());
    }
  }

  static Tally read(RecordReader in) {
    int count = in.count();
    List<Tally.Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(new Tally.Line(in.text(), in.constant(Severity.class), in.number()));
    }
    return new Tally(lines);
  }
}
