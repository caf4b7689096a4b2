package io.github.postlint.lint.cache;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Habit;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.site.SiteProblem;
import java.util.ArrayList;
import java.util.List;

/** What site rules said, and the problems of the site that they knew of. */
final class SiteRecord {
  private SiteRecord() {}

  static void write(SiteResult site, RecordWriter out) {
    out.number(site.findings().size());
    for (Finding finding : site.findings()) {
      out.text(finding.path());
      FindingCodec.write(finding, out);
    }
    out.number(site.habits().size());
    for (Habit habit : site.habits()) {
      out.text(habit.name());
      out.text(habit.text());
      out.number(habit.agreeing());
      out.number(habit.total());
    }
  }

  static SiteResult read(RecordReader in) {
    int count = in.count();
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(FindingCodec.readOne(in.text(), in));
    }
    int inferred = in.count();
    List<Habit> habits = new ArrayList<>(inferred);
    for (int i = 0; i < inferred; i++) {
      habits.add(new Habit(in.text(), in.text(), in.number(), in.number()));
    }
    return new SiteResult(findings, habits);
  }

  /** All that site rules know of a site's problems, as one text. */
  static String problems(List<SiteProblem> problems) {
    return problems.isEmpty() ? "" : problems.toString();
  }
}
