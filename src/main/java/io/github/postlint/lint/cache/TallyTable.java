package io.github.postlint.lint.cache;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * The different counts of findings that files have, numbered: those of many posts are the same.
 *
 * @param tallies in the order of their numbers
 * @param record the same as bytes
 */
record TallyTable(List<Tally> tallies, Block record) {
  static final TallyTable EMPTY = new TallyTable(List.of(), Block.EMPTY);

  /** The table of a record. */
  static TallyTable read(Block record, StringTable strings) {
    RecordReader in = new RecordReader(record, strings);
    List<Tally> tallies = new ArrayList<>();
    while (!in.isAtEnd()) {
      tallies.add(readOne(in));
    }
    return new TallyTable(tallies, record);
  }

  static void write(Tally tally, RecordWriter out) {
    out.number(tally.lines().size());
    for (Tally.Line line : tally.lines()) {
      out.text(line.ruleId());
      out.text(line.severity().name());
      out.number(line.count());
      out.number(line.safe());
      out.number(line.unsafe());
    }
  }

  private static Tally readOne(RecordReader in) {
    int count = in.count();
    List<Tally.Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(
          new Tally.Line(
              in.text(), in.constant(Severity.class), in.number(), in.number(), in.number()));
    }
    return new Tally(lines);
  }

  /** A tally by its number. */
  Tally get(int number) {
    if (number < 0 || number >= tallies.size()) {
      throw new DamagedException("tally " + number + " of " + tallies.size());
    }
    return tallies.get(number);
  }
}
