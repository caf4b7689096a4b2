package io.github.postlint.report;

import io.github.postlint.lint.Finding;

/** Findings for the console: the place, the message, the rule, and the source line with carets. */
public final class ConsoleReport {
  private static final int COLUMNS = 120;
  private static final int INDENT = 8;

  /** More than most findings take. */
  private static final int ROOM = 512;

  private final Style style;

  /** A report that sets parts of its messages off with {@code style}. */
  public ConsoleReport(Style style) {
    this.style = style;
  }

  /** One finding. */
  public ConsoleMessage message(Finding finding) {
    StringBuilder text = new StringBuilder(ROOM);
    addHeadline(text, finding);
    if (!finding.line().isEmpty()) {
      new SourceExcerpt(finding, style).append(text);
    }
    return new ConsoleMessage(finding.severity(), text.toString());
  }

  private void addHeadline(StringBuilder text, Finding finding) {
    int used = ConsoleMessage.prefixLength(finding.severity());
    LineWrap wrap = new LineWrap(text, COLUMNS, used, INDENT);
    if (!FindingPlace.isSite(finding)) {
      String place = FindingPlace.text(finding);
      wrap.word(place.concat(":"), style.place(place).concat(":"));
    }
    String rule = "[".concat(finding.ruleId()).concat("]");
    wrap.words(finding.message()).word(rule, style.rule(rule));
  }
}
