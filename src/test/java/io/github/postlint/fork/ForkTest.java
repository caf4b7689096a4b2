package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Progress;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ForkTest {
  private static final List<String> COMMAND = new JavaCommand(200, 2).words(ForkedMain.class);

  @TempDir Path folder;
  private final List<String> diary = new ArrayList<>();

  @Test
  void aProgramThatIsNotThereIsSaid() {
    assertThat(run(List.of(folder.resolve("java").toString()))).isFalse();
    assertThat(diary).singleElement().asString().startsWith("The separate JVM does not run (");
  }

  @Test
  void aJvmThatFailsIsSaidWithItsLastWords() {
    List<String> command = new ArrayList<>(COMMAND);
    command.set(command.size() - 1, "no.such.Main");
    assertThat(run(command)).isFalse();
    assertThat(diary).singleElement().asString().contains("code 1", "no.such.Main");
  }

  @Test
  void aProgramThatReadsNothingIsSaidWithItsLastWords() {
    assertThat(run(List.of(COMMAND.get(0), "-XX:NoSuchOption"))).isFalse();
    assertThat(diary).singleElement().asString().contains("code 1", "so posts are read here");
  }

  @Test
  void aHeapThatIsTooSmallIsSaid() {
    List<String> command = new ArrayList<>(COMMAND);
    command.set(command.indexOf("-Xmx200m"), "-Xmx2m");
    assertThat(run(command)).isFalse();
    assertThat(diary).singleElement().asString().contains("so posts are read here");
  }

  @Test
  void theSeparateJvmEndsWithTheOneThatStartedIt() throws Exception {
    Process process = new ProcessBuilder(COMMAND).start();
    DataOutputStream in = new DataOutputStream(process.getOutputStream());
    Job job = new ForkedSite(folder.resolve("site"), 4000).job();
    new JobRequest(folder.resolve("kept"), job).write(in);
    in.close();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(folder.resolve("kept")).doesNotExist();
  }

  private boolean run(List<String> command) {
    Job job = new ForkedSite(folder.resolve("site"), 200).job();
    return new Fork(command, diary::add).run(job, folder.resolve("kept"), Progress.NONE);
  }
}
