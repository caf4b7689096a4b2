package io.github.postlint.mojo;

import java.io.Console;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/** Whether somebody watches the build, and whether Maven colours what they see. */
final class Terminal {
  private Terminal() {}

  static boolean isWatched(MavenSession session) {
    return session != null && session.getRequest().isInteractiveMode() && hasConsole();
  }

  /** From JDK 22 on there always is a console, and it must be asked whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Maven's own choice: {@code -Dstyle.color}, else a terminal outside of batch mode. */
  static boolean isColored(MavenSession session) {
    Properties user = session == null ? new Properties() : session.getUserProperties();
    return switch (user.getProperty("style.color", "auto")) {
      case "always", "yes", "true", "force" -> true;
      case "never", "no", "false", "none" -> false;
      default -> isWatched(session) && System.getenv("NO_COLOR") == null;
    };
  }
}
