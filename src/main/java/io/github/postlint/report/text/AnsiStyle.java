package io.github.postlint.report.text;

import io.github.postlint.lint.Severity;

/** Sets text off with the eight colours that every terminal has. */
public final class AnsiStyle implements Style {
  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String CYAN = "36";

  @Override
  public String place(String text) {
    return dress(BOLD, text);
  }

  @Override
  public String rule(String text) {
    return dress(CYAN, text);
  }

  @Override
  public String carets(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> dress(RED, text);
      case WARNING -> dress(YELLOW, text);
      case INFO -> dress(BLUE, text);
    };
  }

  @Override
  public String gutter(String text) {
    return dress(BLUE, text);
  }

  private static String dress(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[m";
  }
}
