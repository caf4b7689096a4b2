package io.github.postlint.report.console;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.LineWrap;
import io.github.postlint.report.text.Style;

/** Findings for the console: the place, the message, the rule, and the source line with carets. */
public final class ConsoleReport implements Report {
  private static final int COLUMNS = 120;
  private static final int INDENT = 8;

  /** More than most findings take. */
  private static final int ROOM = 512;

  private final Style style;
  private final int limit;

  /**
   * @param style how parts of messages are set off
   * @param limit how many findings of a rule are shown; 0 for all
   */
  public ConsoleReport(Style style, int limit) {
    this.style = style;
    this.limit = limit;
  }

  @Override
  public void write(LintResult result, Outlet outlet) {
    ConsoleLimit admission = new ConsoleLimit(limit, outlet);
    for (FileFindings file : result.files()) {
      for (Finding finding : admission.admitted(file)) {
        outlet.message(finding.severity(), text(finding));
      }
    }
    admission.tellOthers();
  }

  /** One finding as a message: one or more lines, separated by LF. */
  public String text(Finding finding) {
    StringBuilder text = new StringBuilder(ROOM);
    addHeadline(text, finding);
    if (!finding.line().isEmpty()) {
      new SourceExcerpt(finding, style).append(text);
    }
    return text.toString();
  }

  private void addHeadline(StringBuilder text, Finding finding) {
    // Maven's log puts the severity before a message, such as "[ERROR] ".
    int used = finding.severity().name().length() + "[] ".length();
    LineWrap wrap = new LineWrap(text, COLUMNS, used, INDENT);
    if (!FindingPlace.isSite(finding)) {
      String place = FindingPlace.text(finding);
      wrap.word(place.concat(":"), style.place(place).concat(":"));
    }
    String rule = "[".concat(finding.ruleId()).concat("]");
    wrap.words(finding.message()).word(rule, style.rule(rule));
  }
}
