package io.github.postlint.watch;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.console.Summary;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Style;
import io.github.postlint.report.text.Visible;

/** Tells in a log what each save brings and mends; what was told before is not told again. */
public final class LogView implements WatchView {
  private final Outlet outlet;
  private final Style style;
  private final int limit;

  /**
   * @param style how parts of messages are set off
   * @param limit how many findings of a rule one look shows; 0 for all
   */
  public LogView(Outlet outlet, Style style, int limit) {
    this.outlet = outlet;
    this.style = style;
    this.limit = limit;
  }

  @Override
  public void show(Look look) {
    new ConsoleReport(style, limit).write(look.onlyFresh(), outlet);
    for (Finding finding : look.mended()) {
      String place = FindingPlace.isSite(finding) ? "" : finding.path() + ": ";
      outlet.message(Severity.INFO, Visible.text(place + "mended [" + finding.ruleId() + "]"));
    }
    if (look.hasNews()) {
      String saved = look.saved().isEmpty() ? "" : String.join(", ", look.saved()) + ": ";
      outlet.message(Severity.INFO, Visible.text(saved) + Summary.text(look.result(), look.time()));
    }
  }

  @Override
  public void fail(String reason) {
    outlet.message(Severity.ERROR, Visible.text(reason));
  }
}
