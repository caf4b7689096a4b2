package io.github.postlint.report.text;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Position;

/** Where a finding is, as reports tell it. */
public final class FindingPlace {
  private FindingPlace() {}

  /** Whether the finding concerns the site's folder and no file in it. */
  public static boolean isSite(Finding finding) {
    return finding.path().isEmpty() || finding.path().equals(".");
  }

  /** Whether the finding concerns a file as a whole, so that no line is worth naming. */
  public static boolean isWholeFile(Finding finding) {
    return finding.range().isFile() && finding.line().isEmpty();
  }

  /** The path, with line and column where the finding has some. */
  public static String text(Finding finding) {
    String path = Visible.text(finding.path());
    if (isWholeFile(finding)) {
      return path;
    }
    Position start = finding.range().start();
    return path + ":" + start.line() + ":" + start.column();
  }
}
