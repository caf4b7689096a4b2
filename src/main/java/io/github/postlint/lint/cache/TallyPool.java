package io.github.postlint.lint.cache;

import io.github.postlint.lint.Tally;
import java.util.HashMap;
import java.util.Map;

/** Collects tallies, each once, and numbers them. */
final class TallyPool {
  private final int earlier;
  private final RecordWriter record;
  private final int earlierLength;

  /** Numbers by what the tallies are as bytes. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param earlier tallies that keep their numbers; they are not searched for equal ones
   * @param strings where texts go
   */
  TallyPool(TallyTable earlier, StringPool strings) {
    this.earlier = earlier.tallies().size();
    this.record = new RecordWriter(strings);
    record.copy(earlier.record());
    earlierLength = record.length();
  }

  int indexOf(Tally tally) {
    int start = record.length();
    TallyTable.write(tally, record);
    int number = earlier + numbers.size();
    Integer known = numbers.putIfAbsent(record.bytesFrom(start), number);
    if (known == null) {
      return number;
    }
    record.cut(start);
    return known;
  }

  /** How many bytes the tallies take that were not there earlier. */
  int added() {
    return record.length() - earlierLength;
  }

  /** Both the earlier tallies and those collected here, as bytes. */
  Block record() {
    return record.toBlock();
  }
}
