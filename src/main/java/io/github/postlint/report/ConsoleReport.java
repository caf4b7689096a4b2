package io.github.postlint.report;

import io.github.postlint.lint.Finding;
import java.util.List;

/** Findings for the console: the place, the message, the rule, and the source line with carets. */
public final class ConsoleReport {
  private static final int COLUMNS = 120;
  private static final int INDENT = 8;

  private final Style style;

  /** A report that sets parts of its messages off with {@code style}. */
  public ConsoleReport(Style style) {
    this.style = style;
  }

  /** All findings, in their order. */
  public List<ConsoleMessage> messages(List<Finding> findings) {
    return findings.stream().map(this::message).toList();
  }

  /** One finding. */
  public ConsoleMessage message(Finding finding) {
    String text = headline(finding);
    if (!finding.line().isEmpty()) {
      text += new SourceExcerpt(finding, style).text();
    }
    return new ConsoleMessage(finding.severity(), text);
  }

  private String headline(Finding finding) {
    int used = ConsoleMessage.prefix(finding.severity()).length();
    LineWrap wrap = new LineWrap(COLUMNS, used, INDENT);
    if (!FindingPlace.isSite(finding)) {
      String place = FindingPlace.text(finding);
      wrap.word(place + ":", word -> style.place(place) + ":");
    }
    return wrap.words(Visible.text(finding.message()))
        .word("[" + finding.ruleId() + "]", style::rule)
        .toString();
  }
}
