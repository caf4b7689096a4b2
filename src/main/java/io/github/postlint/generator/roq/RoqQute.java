package io.github.postlint.generator.roq;

import io.github.postlint.post.qute.QuteScope;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** What Qute knows on a site. */
final class RoqQute {
  private static final Set<String> VALUES = Set.of("site", "page", "now", "roqVersion", "locale");

  /** Those of Quarkus, of Roq and of its plugins. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "inject", "cdi", "config", "data", "str", "time", "uri", "msg", "json", "arc", "bundle",
          "web", "roq", "list", "map", "global");

  /** What gives Qute more names, in code of Java's or Kotlin's. */
  private static final Set<String> SIGNS = Set.of("TemplateGlobal", "TemplateExtension");

  private static final int MAX_FILES = 2_000;

  private RoqQute() {}

  /** Themes and code may bring values of their own. */
  static QuteScope of(Path root, RoqSettings settings, RoqProject project) {
    boolean themed = project.has("quarkus-roq-theme");
    return new QuteScope(
        VALUES,
        NAMESPACES,
        !themed && !hasOwn(root.resolve("src/main")),
        settings.isTrue("quarkus.qute.alt-expr-syntax"));
  }

  private static boolean hasOwn(Path code) {
    if (!Files.isDirectory(code)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".kt"))
          .limit(MAX_FILES)
          .anyMatch(RoqQute::brings);
    } catch (IOException e) {
      // What cannot be read may bring anything.
      return true;
    }
  }

  private static boolean brings(Path file) {
    try {
      String text = PlainFile.text(file);
      return SIGNS.stream().anyMatch(text::contains);
    } catch (IOException e) {
      return true;
    }
  }
}
