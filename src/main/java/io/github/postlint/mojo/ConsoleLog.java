package io.github.postlint.mojo;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.ConsoleLimit;
import io.github.postlint.report.ConsoleMessage;
import io.github.postlint.report.ConsoleReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in Maven's log, each at its own level. */
final class ConsoleLog {
  private ConsoleLog() {}

  static void log(ConsoleReport report, List<FileFindings> files, ConsoleLimit limit, Log log) {
    for (FileFindings file : files) {
      for (Finding finding : limit.admitted(file)) {
        log(report.message(finding), log);
      }
    }
    for (ConsoleMessage message : limit.others()) {
      log(message, log);
    }
  }

  /** What somebody sees: warnings under {@code -q}, for one, are not worth the work. */
  static Set<Severity> shown(Log log) {
    Set<Severity> shown = EnumSet.noneOf(Severity.class);
    for (Severity severity : Severity.values()) {
      if (isShown(severity, log)) {
        shown.add(severity);
      }
    }
    return shown;
  }

  private static boolean isShown(Severity severity, Log log) {
    return switch (severity) {
      case ERROR -> log.isErrorEnabled();
      case WARNING -> log.isWarnEnabled();
      case INFO -> log.isInfoEnabled();
    };
  }

  private static void log(ConsoleMessage message, Log log) {
    switch (message.severity()) {
      case ERROR -> log.error(message.text());
      case WARNING -> log.warn(message.text());
      case INFO -> log.info(message.text());
    }
  }
}
