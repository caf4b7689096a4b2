package io.github.postlint.mojo;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.ConsoleMessage;
import io.github.postlint.report.ConsoleReport;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in Maven's log, each at its own level. */
final class ConsoleLog {
  private ConsoleLog() {}

  static void log(ConsoleReport report, List<Finding> findings, Log log) {
    report.messages(findings).forEach(message -> log(message, log));
  }

  private static void log(ConsoleMessage message, Log log) {
    switch (message.severity()) {
      case ERROR -> log.error(message.text());
      case WARNING -> log.warn(message.text());
      case INFO -> log.info(message.text());
    }
  }
}
