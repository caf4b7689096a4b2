package io.github.postlint.mojo;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.ConsoleLimit;
import io.github.postlint.report.ConsoleMessage;
import io.github.postlint.report.ConsoleReport;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in Maven's log, each at its own level. */
final class ConsoleLog {
  private ConsoleLog() {}

  static void log(ConsoleReport report, List<Finding> findings, ConsoleLimit limit, Log log) {
    for (Finding finding : findings) {
      if (isShown(finding.severity(), log) && limit.admits(finding)) {
        log(report.message(finding), log);
      }
    }
    for (ConsoleMessage message : limit.others()) {
      log(message, log);
    }
  }

  /** What nobody sees, such as warnings under {@code -q}, is not worth the work. */
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
