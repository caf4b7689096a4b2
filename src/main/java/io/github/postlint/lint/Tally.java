package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each rule and severity.
 *
 * @param lines at least one for each rule and severity that has findings
 */
public record Tally(List<Line> lines) {

  /** Copies the list. */
  public Tally {
    lines = List.copyOf(lines);
  }

  /** Counts findings; the lines are in the order in which rule and severity first appear. */
  public static Tally of(List<Finding> findings) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : findings) {
      add(Line.of(finding), lines);
    }
    return new Tally(lines);
  }

  /** Both counts together. */
  Tally and(Tally other) {
    List<Line> all = new ArrayList<>(lines.size() + other.lines.size());
    all.addAll(lines);
    all.addAll(other.lines);
    return new Tally(all);
  }

  /** There are few rules that find something in one file, so that a search is quick. */
  private static void add(Line line, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line known = lines.get(i);
      if (known.severity() == line.severity() && known.ruleId().equals(line.ruleId())) {
        lines.set(i, known.and(line));
        return;
      }
    }
    lines.add(line);
  }

  /** How many findings have a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Line line : lines) {
      count += line.severity() == severity ? line.count() : 0;
    }
    return count;
  }

  /** Whether nothing is counted. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * How many findings a rule has that have one severity.
   *
   * @param count at least 1
   * @param safe how many of them have a fix that is safe
   * @param unsafe how many of them have another fix
   */
  public record Line(String ruleId, Severity severity, int count, int safe, int unsafe) {

    static Line of(Finding finding) {
      boolean safe = finding.fix().map(fix -> fix.safety() == Safety.SAFE).orElse(false);
      boolean unsafe = finding.fix().isPresent() && !safe;
      return new Line(finding.ruleId(), finding.severity(), 1, safe ? 1 : 0, unsafe ? 1 : 0);
    }

    /** Both counts together. */
    Line and(Line other) {
      return new Line(
          ruleId, severity, count + other.count, safe + other.safe, unsafe + other.unsafe);
    }
  }
}
