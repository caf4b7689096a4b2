package io.github.postlint.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each command of Maven in the README and the documentation is run by a build of {@code src/it}, or
 * by what continuous integration runs: its goals, and the parameters that it sets on the command
 * line.
 */
class CommandsTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^(```+|~~~+)[^\\n]*\\n(.*?)^\\1");
  private static final Pattern COMMAND = Pattern.compile("(?m)(?<![\\w.-])mvn ([^\\n'|&]+)");
  private static final Pattern GOAL =
      Pattern.compile(
          "(?:io\\.github\\.postlint:postlint-maven-plugin:[^:\\s]+|postlint):([a-z-]+)");

  @TestFactory
  Stream<DynamicTest> everyCommandIsRun() {
    Set<String> commands = new LinkedHashSet<>();
    for (DocsPage page : DocsPage.all()) {
      if (page.rule().isEmpty()) {
        FENCE
            .matcher(page.markdown())
            .results()
            .flatMap(fence -> COMMAND.matcher(fence.group(2)).results())
            .map(command -> command.group(1).strip())
            .forEach(commands::add);
      }
    }
    assertThat(commands).hasSizeGreaterThan(10);
    Runs runs = Runs.read();
    return commands.stream()
        .map(command -> dynamicTest("mvn " + command, () -> runs.check(command)));
  }

  /** The invoker looks for files of projects; a build without one has to be named. */
  @Test
  void buildsWithoutAProjectAreRun() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    try (Stream<Path> builds = Files.list(Path.of("src/it"))) {
      assertThat(builds.filter(Files::isDirectory))
          .allMatch(
              build ->
                  Files.exists(build.resolve("pom.xml"))
                      || pom.contains("<pomInclude>" + build.getFileName() + "</pomInclude>"));
    }
  }

  /**
   * What is run.
   *
   * @param goals of Postlint, by their names
   * @param text of all files that say how builds are run
   */
  private record Runs(Set<String> goals, String text) {

    static Runs read() {
      StringBuilder text = new StringBuilder();
      Set<String> goals = new LinkedHashSet<>();
      for (Path file : files()) {
        String content = content(file);
        text.append(content).append('\n');
        Pattern.compile("(?:<goal>|\\$\\{project\\.version\\}:)([a-z-]+)")
            .matcher(content)
            .results()
            .forEach(goal -> goals.add(goal.group(1)));
      }
      return new Runs(goals, text.toString());
    }

    private static List<Path> files() {
      List<Path> files = new ArrayList<>();
      for (String folder : List.of("src/it", ".ci", "src/matrix", "src/release", "src/docs")) {
        try (Stream<Path> found = Files.walk(Path.of(folder), 2)) {
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".md"))
              .forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return files;
    }

    private static String content(Path file) {
      try {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void check(String command) {
      List<String> asked = GOAL.matcher(command).results().map(goal -> goal.group(1)).toList();
      assertThat(goals).as("the goals that builds run").containsAll(asked);
      String rest = GOAL.matcher(command).replaceAll("");
      for (String word : rest.split("\\s+")) {
        if (word.startsWith("-D")) {
          assertThat(text).contains(word.substring(2).replaceFirst("=.*", ""));
        } else if (word.matches("[a-z]+")) {
          assertThat(text).containsPattern("(?m)[ =]" + word + "( |$)");
        } else {
          assertThat(word).matches("|-q|-f|--batch-mode|-Prelease|-P[a-z,]+|[\\w/.:-]+");
        }
      }
    }
  }

  /** The version in examples is that of the project, so that a command can be copied. */
  @Test
  void examplesNameThisVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = find("<version>([^<]+)</version>", pom).get(0);
    List<String> texts = new ArrayList<>(List.of(Files.readString(Path.of("src/sample/pom.xml"))));
    DocsPage.all().forEach(page -> texts.add(page.markdown()));
    for (String text : texts) {
      assertThat(find("postlint-maven-plugin:([\\w.-]+):[a-z]", text)).allMatch(version::equals);
      assertThat(
              find(
                  "<artifactId>postlint-maven-plugin</artifactId>\\s*<version>([^<]+)</version>",
                  text))
          .allMatch(version::equals);
    }
  }

  private static List<String> find(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
