package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void nothingThatIsQuotedIsACommand() {
    new Workflow(true, out).quote(() -> out.println("::error::forged"));
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(0)).startsWith("::stop-commands::").hasSizeGreaterThan(40);
    String token = lines().get(0).substring("::stop-commands::".length());
    assertThat(lines()).containsSequence("::error::forged", "::" + token + "::");
  }

  @Test
  void commandsGoOnAfterAFailure() {
    Workflow workflow = new Workflow(true, out);
    Runnable broken =
        () -> {
          throw new IllegalStateException("full");
        };
    assertThatThrownBy(() -> workflow.quote(broken)).hasMessage("full");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void eachPauseHasATokenThatNobodyCanGuess() {
    new Workflow(true, out).quote(() -> {});
    new Workflow(true, out).quote(() -> {});
    assertThat(lines()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsSaidWhereNobodyListens() {
    new Workflow(false, out).quote(() -> out.println("text"));
    assertThat(lines()).containsExactly("text");
  }
}
