package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendedFileTest {

  private static MendedFile file(String text) {
    return new MendedFile(Path.of("p.md"), "p.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(MendedFile file) {
    return new String(file.after(), StandardCharsets.UTF_8);
  }

  private static boolean mend(MendedFile file, List<Finding> findings) {
    return MendedFileMaker.mend(file, findings);
  }

  private static Finding edit(String text, int start, int end, String by) {
    return MendedFileMaker.finding(text, start, end, by);
  }

  @Test
  void whatTouchesAnotherFixWaits() {
    String text = "abcdef";
    MendedFile file = file(text);
    Finding first = edit(text, 1, 3, "X");

    assertThat(
            mend(
                file,
                List.of(
                    first,
                    edit(text, 2, 4, "Y"),
                    edit(text, 3, 3, "Z"),
                    edit(text, 0, 6, "W"),
                    edit(text, 5, 6, "V"))))
        .isTrue();

    assertThat(text(file)).isEqualTo("aXdeV");
    assertThat(file.made()).hasSize(2).contains(first);
  }

  @Test
  void twoFindingsMayAskForTheSameEdit() {
    MendedFile file = file("abc");
    mend(file, List.of(edit("abc", 1, 2, "X"), edit("abc", 1, 2, "X")));

    assertThat(text(file)).isEqualTo("aXc");
    assertThat(file.made()).hasSize(2);
  }

  @Test
  void aFixOfSeveralFilesIsMadeInAllOrInNone() {
    MendedFile file = file("abc");
    Finding alone = edit("abc", 0, 1, "X");
    Fix.Part there = new Fix.Part("q.md", alone.fix().orElseThrow().replacements());
    Fix both = new Fix("Mend both", Safety.SAFE, there.replacements(), List.of(there));
    Finding finding =
        new Finding("r", Severity.ERROR, "p.md", alone.range(), "m", "", Optional.of(both));

    assertThat(mend(file, List.of(finding))).isFalse();
    assertThat(text(file)).isEqualTo("abc");
  }

  @Test
  void fixesThatLeadBackAreNotMade() {
    MendedFile file = file("ab");

    assertThat(mend(file, List.of(edit("ab", 0, 1, "X")))).isTrue();
    assertThat(mend(file, List.of(edit("Xb", 0, 1, "a")))).isFalse();
    assertThat(mend(file, List.of(edit("Xb", 1, 2, "c")))).isFalse();
    assertThat(text(file)).isEqualTo("Xb");
    assertThat(file.made()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb\nc\rd", "\uFEFFa\r\nb", "a😀\u2028\0"})
  void allElseStaysByteForByte(String text) {
    MendedFile file = file(text);
    String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
    mend(file, List.of(edit(shown, 0, 1, "é")));

    assertThat(text(file)).isEqualTo(text.replaceFirst("a", "é"));
    assertThat(new String(file.before(), StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
