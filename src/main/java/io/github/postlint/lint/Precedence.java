package io.github.postlint.lint;

import io.github.postlint.post.text.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules say nothing where another has spoken of the same mistake.
 *
 * @param yielding the rules that say more, by the ids of those that yield to them
 */
record Precedence(Map<String, Set<String>> yielding) {

  static Precedence of(List<SiteRule> rules) {
    Map<String, Set<String>> yielding = new HashMap<>();
    for (SiteRule rule : rules) {
      if (!rule.yieldsTo().isEmpty()) {
        yielding.put(rule.id(), rule.yieldsTo());
      }
    }
    return new Precedence(yielding);
  }

  /** What site rules found in a file, without what its own rules have said better. */
  FileFindings left(FileFindings site, FileFindings own) {
    if (!concern(site.tally(), own.tally())) {
      return site;
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : site.all()) {
      Set<String> better = yielding.getOrDefault(finding.ruleId(), Set.of());
      if (own.all().stream().noneMatch(other -> isBetter(other, finding, better))) {
        left.add(finding);
      }
    }
    return FileFindings.of(site.path(), left);
  }

  /** Findings need not be decoded where none can be left out. */
  private boolean concern(Tally site, Tally own) {
    for (Tally.Line line : site.lines()) {
      Set<String> better = yielding.getOrDefault(line.ruleId(), Set.of());
      if (own.lines().stream().anyMatch(other -> better.contains(other.ruleId()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetter(Finding other, Finding finding, Set<String> better) {
    // A site may have made a warning of what is an error here.
    boolean asGrave = other.severity().compareTo(finding.severity()) <= 0;
    return asGrave && better.contains(other.ruleId()) && overlap(other.range(), finding.range());
  }

  private static boolean overlap(Range one, Range other) {
    return one.start().compareTo(other.end()) < 0 && other.start().compareTo(one.end()) < 0;
  }
}
