package io.github.postlint.report.text;

import io.github.postlint.lint.Rule;
import java.util.List;

/** What users read on a terminal about rules. */
public final class ExplainText {
  private static final int COLUMNS = 100;
  private static final int SEVERITY = "warning".length();

  private ExplainText() {}

  /** A table of rules: id, severity, summary. */
  public static String list(List<? extends Rule> rules) {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules) {
      String head = pad(rule.id(), widest) + "  " + pad(rule.severity().id(), SEVERITY) + "  ";
      text.append(head);
      new LineWrap(text, COLUMNS, head.length(), head.length()).words(rule.summary());
      text.append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(columns - text.length());
  }
}
