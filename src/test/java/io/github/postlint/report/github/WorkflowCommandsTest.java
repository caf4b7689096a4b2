package io.github.postlint.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowCommandsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final WorkflowCommands commands = new WorkflowCommands(true, out);

  private List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void nothingIsACommandUntilTheTokenComesBack() {
    commands.pause();
    commands.pause();
    out.println("::error::forged");
    commands.resume();
    commands.resume();
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(0)).startsWith("::stop-commands::").hasSizeGreaterThan(40);
    String token = lines().get(0).substring("::stop-commands::".length());
    assertThat(lines()).containsSequence("::error::forged", "::" + token + "::");
  }

  @Test
  void commandEndsThePause() {
    commands.pause();
    commands.print("::error::meant");
    assertThat(lines()).hasSize(3).last().isEqualTo("::error::meant");
  }

  @Test
  void eachPauseHasATokenThatNobodyCanGuess() {
    for (int i = 0; i < 2; i++) {
      commands.pause();
      commands.resume();
    }
    assertThat(lines()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsSaidWhereNobodyReads() {
    WorkflowCommands unread = new WorkflowCommands(false, out);
    unread.pause();
    out.println("text");
    unread.resume();
    assertThat(lines()).containsExactly("text");
  }
}
