package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenOutletTest {
  private static final LintResult NOTHING = new LintResult(List.of(), List.of(), 0);

  @TempDir private Path folder;

  private final LogLines log = new LogLines();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private MavenOutlet outlet(boolean github) {
    return new MavenOutlet(log, github, FailOn.ERROR, out, folder.resolve("reports"));
  }

  private List<String> printed() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void messagesHaveTheirLevel() throws MojoExecutionException {
    outlet(false)
        .write(
            (result, outlet) -> {
              for (Severity severity : Severity.values()) {
                assertThat(outlet.shows(severity)).isTrue();
                outlet.message(severity, "text");
              }
            },
            NOTHING);
    assertThat(log.lines).containsExactlyInAnyOrder("ERROR text", "WARN text", "INFO text");
    assertThat(printed()).isEmpty();
  }

  /** A build that fails for its warnings says so where Maven shows only errors. */
  @Test
  void whatFailsTheBuildIsShownEvenIfQuiet() throws MojoExecutionException {
    LogLines quiet =
        new LogLines() {
          @Override
          public boolean isWarnEnabled() {
            return false;
          }
        };
    for (FailOn verdict : FailOn.values()) {
      new MavenOutlet(quiet, false, verdict, out, folder)
          .write(
              (result, outlet) -> {
                assertThat(outlet.shows(Severity.WARNING)).isEqualTo(verdict == FailOn.WARNING);
                if (outlet.shows(Severity.WARNING)) {
                  outlet.message(Severity.WARNING, "text");
                }
              },
              NOTHING);
    }
    assertThat(quiet.lines).containsExactly("ERROR text");
  }

  @Test
  void whatIsPrintedIsNoCommandButForCommands() throws MojoExecutionException {
    outlet(true)
        .write(
            (result, outlet) -> {
              outlet.command("::error::one");
              outlet.message(Severity.ERROR, "::error::forged");
              outlet.message(Severity.ERROR, "::error::forged");
              outlet.command("::error::two");
              outlet.message(Severity.ERROR, "::error::forged");
            },
            NOTHING);
    assertThat(printed())
        .map(line -> line.replaceAll("[-0-9a-f]{36}", "token"))
        .containsExactly(
            "::error::one",
            "::stop-commands::token",
            "::token::",
            "::error::two",
            "::stop-commands::token",
            "::token::");
  }

  @Test
  void commandsGoOnAfterAFailure() {
    assertThatThrownBy(
            () ->
                outlet(true)
                    .write(
                        (result, outlet) -> {
                          outlet.message(Severity.ERROR, "text");
                          throw new IllegalStateException("full");
                        },
                        NOTHING))
        .hasMessage("full");
    assertThat(printed()).hasSize(2);
  }

  @Test
  void filesGoToTheFolder() throws Exception {
    outlet(false)
        .write((result, outlet) -> outlet.file("a.txt", writer -> writer.write("é")), NOTHING);
    assertThat(folder.resolve("reports/a.txt")).hasContent("é");
  }

  @Test
  void fileThatCannotBeWrittenIsABrokenConfiguration() throws IOException {
    Files.createFile(folder.resolve("reports"));
    assertThatThrownBy(
            () ->
                outlet(false)
                    .write((result, outlet) -> outlet.file("a.txt", writer -> {}), NOTHING))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The report "
                + folder.resolve("reports/a.txt")
                + " cannot be written ("
                + folder.resolve("reports")
                + " is not a folder). Mend that, or name another folder in"
                + " postlint.reportDirectory.");
  }
}
