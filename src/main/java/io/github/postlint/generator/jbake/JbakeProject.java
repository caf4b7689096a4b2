package io.github.postlint.generator.jbake;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the build of a project says of the site that it bakes. */
final class JbakeProject {
  private static final String MAVEN = "jbake-maven-plugin";
  private static final String GRADLE = "org.jbake";

  /** No file of a build is larger, in bytes. */
  private static final long MAX_SIZE = 2_000_000;

  /** No configuration of a plugin is longer, in UTF-16 units. */
  private static final int MAX_CONFIGURATION = 3_000;

  private static final Pattern MAVEN_INPUT =
      Pattern.compile("<inputDirectory>\\s{0,99}+([^<>]{1,300}?)\\s{0,99}</inputDirectory>");
  private static final Pattern GRADLE_INPUT =
      Pattern.compile("srcDirName\\s{0,9}=?\\s{0,9}['\"]([^'\"]{1,300})['\"]");
  private static final Pattern BASE =
      Pattern.compile("^\\$\\{(?:project\\.)?basedir\\}/?|^\\$projectDir/?");

  private JbakeProject() {}

  /** The folder that is baked; empty where the project bakes none, or where it is not there. */
  static Optional<Path> site(Path project) {
    return folder(project, "pom.xml", MAVEN, MAVEN_INPUT, "src/main/jbake")
        .or(() -> folder(project, "build.gradle", GRADLE, GRADLE_INPUT, "src/jbake"))
        .or(() -> folder(project, "build.gradle.kts", GRADLE, GRADLE_INPUT, "src/jbake"));
  }

  private static Optional<Path> folder(
      Path project, String file, String word, Pattern input, String usual) {
    String text = text(PathText.resolve(project, file));
    int plugin = text.indexOf(word);
    if (plugin < 0) {
      return Optional.empty();
    }
    Matcher named = input.matcher(text);
    named.region(plugin, Math.min(text.length(), plugin + MAX_CONFIGURATION));
    String path = named.find() ? BASE.matcher(named.group(1)).replaceFirst("") : usual;
    try {
      Path folder = PathText.resolve(project, path).normalize();
      return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE ? PlainFile.text(file) : "";
    } catch (IOException e) {
      // What cannot be read tells nothing.
      return "";
    }
  }
}
