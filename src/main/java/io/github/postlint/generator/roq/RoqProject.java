package io.github.postlint.generator.roq;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the build of a project says of Roq.
 *
 * @param text of the build's file; empty where there is none
 */
record RoqProject(String text) {
  static final List<String> FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

  /** No file of a build is larger, in bytes. */
  private static final long MAX_SIZE = 2_000_000;

  private static final Pattern SIGN = Pattern.compile("quarkus-roq|io\\.quarkiverse\\.roq");
  private static final Pattern VERSION =
      Pattern.compile(
          "<artifactId>quarkus-roq[\\w-]*</artifactId>\\s*<version>([^<]{1,80})</version>"
              + "|quarkus-roq[\\w-]*:([\\w.-]+)");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)\\}");
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

  /** The build of a folder. */
  static RoqProject read(Path root) {
    for (String name : FILES) {
      String text = text(PathText.resolve(root, name));
      if (!text.isEmpty()) {
        return new RoqProject(text);
      }
    }
    return new RoqProject("");
  }

  /** What cannot be read tells nothing. */
  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE ? PlainFile.text(file) : "";
    } catch (IOException e) {
      return "";
    }
  }

  boolean isRoq() {
    return SIGN.matcher(text).find();
  }

  /** Whether a plugin or a theme of Roq's, or of others', is among what the project depends on. */
  boolean has(String artifact) {
    return text.contains(artifact);
  }

  /** Whether a key {@code draft} holds a document back; versions before 2.1 overwrite it. */
  boolean headsDraftKey() {
    Optional<String> version = version();
    Matcher numbers = NUMBERS.matcher(version.orElse(""));
    if (!numbers.matches()) {
      return true;
    }
    int major =
        Integer.parseInt(numbers.group(1).substring(0, Math.min(4, numbers.group(1).length())));
    int minor =
        Integer.parseInt(numbers.group(2).substring(0, Math.min(4, numbers.group(2).length())));
    return major > 2 || (major == 2 && minor >= 1);
  }

  private Optional<String> version() {
    Matcher version = VERSION.matcher(text);
    if (!version.find()) {
      return Optional.empty();
    }
    String written = version.group(1) == null ? version.group(2) : version.group(1);
    Matcher property = PROPERTY.matcher(written);
    if (!property.matches()) {
      return Optional.of(written.strip());
    }
    String name = Pattern.quote(property.group(1));
    Matcher value =
        Pattern.compile("<" + name + ">\\s*([^<]{1,80}?)\\s*</" + name + ">").matcher(text);
    return value.find() ? Optional.of(value.group(1)) : Optional.empty();
  }
}
