package io.github.postlint.watch;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.console.Summary;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.text.Style;
import io.github.postlint.report.text.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws on a terminal what is wrong, after each look anew: first in the documents that were saved
 * last, so that what is at hand is seen, and what is mended is gone.
 */
public final class ScreenView implements WatchView {
  /** About a screen full; of each document at hand all is shown. */
  private static final int ENOUGH = 10;

  private final Outlet outlet;
  private final Runnable eraser;
  private final ConsoleReport report;

  /** When each document was saved: the number of the look. */
  private final Map<String, Integer> saved = new HashMap<>();

  private int looks;
  private LintResult shown;

  /**
   * @param outlet takes messages to the terminal
   * @param eraser makes it empty
   * @param style how parts of messages are set off
   * @param limit how many findings of a rule are shown; 0 for all
   */
  public ScreenView(Outlet outlet, Runnable eraser, Style style, int limit) {
    this.outlet = outlet;
    this.eraser = eraser;
    this.report = new ConsoleReport(style, limit);
  }

  @Override
  public void show(Look look) {
    looks++;
    look.saved().forEach(path -> saved.put(path, looks));
    if (shown != null && !look.hasNews()) {
      return;
    }
    shown = look.result();
    eraser.run();
    List<FileFindings> files = new ArrayList<>(shown.files());
    files.sort(Comparator.comparing(file -> -saved.getOrDefault(file.path(), 0)));
    List<FileFindings> first = first(files);
    report.write(shown.withFiles(first), outlet);
    if (first.size() < files.size()) {
      outlet.message(
          Severity.INFO,
          "There is more in "
              + Summary.count(files.size() - first.size(), "other file")
              + "; postlint:check shows all of it.");
    }
    outlet.message(Severity.INFO, Summary.text(shown, look.time()));
  }

  private static List<FileFindings> first(List<FileFindings> files) {
    List<FileFindings> first = new ArrayList<>();
    int count = 0;
    for (FileFindings file : files) {
      if (count >= ENOUGH) {
        break;
      }
      first.add(file);
      count += file.all().size();
    }
    return first;
  }

  @Override
  public void fail(String reason) {
    outlet.message(Severity.ERROR, Visible.text(reason));
  }
}
