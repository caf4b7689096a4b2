package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.rules.files.Encoding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule encoding finds the first bell character of each post, a letter that is easy to place.
 */
class SuppressionTest {
  private static final String BELL = "\u0007";

  @TempDir Path root;

  private List<String> findings(String post) {
    return new TestSite(root)
        .file("_posts/2020-01-01-a.md", post)
        .level("other", RuleLevel.OFF)
        .findings(
            new Encoding(), new SuppressionRule(Set.of("encoding", "other"), Set.of("outside")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b\n---\n<!-- postlint-disable-next-line encoding: a bell -->\nx" + BELL,
        "---\na: b\n---\nx" + BELL + " <!-- postlint-disable-line encoding: a bell -->",
        "---\na: b\n---\n<!-- postlint-disable encoding: a bell -->\n\nx" + BELL,
        "---\na: b\n---\n<!--postlint-disable encoding:a bell-->\nx"
            + BELL
            + "\n<!-- postlint-enable -->",
        "---\npostlint: {disable: [encoding]}\n---\nx" + BELL,
        "---\npostlint: {disable: encoding}\n---\nx" + BELL,
        "---\npostlint:\n  disable:\n    encoding: a bell\n---\nx" + BELL,
        "---\na: b\n---\n<!-- postlint-disable other, encoding: a bell -->\nx" + BELL,
      })
  void findingIsSuppressed(String post) {
    assertThat(findings(post)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b\n---\n<!-- postlint-disable-next-line encoding: a bell -->\n\nx" + BELL,
        "---\na: b\n---\n<!-- postlint-disable encoding: a -->\n<!-- postlint-enable -->\nx" + BELL,
        "---\na: b\n---\nx" + BELL + "\n<!-- postlint-disable encoding: too late -->\n",
        "---\na: b\n---\n```\n<!-- postlint-disable encoding: code -->\n```\nx" + BELL
      })
  void findingElsewhereIsKept(String post) {
    assertThat(findings(post)).anyMatch(line -> line.contains("[encoding]"));
  }

  @Test
  void suppressionInAYamlCommentCounts() {
    String post = "---\n# postlint-disable-next-line encoding: a bell\na: \"" + BELL + "\"\n---\n";
    assertThat(findings(post)).isEmpty();
  }

  @Test
  void uselessSuppressionsAreReported() {
    assertThat(
            findings(
                """
                ---
                a: b
                ---
                <!-- postlint-disable-next-line encoding: no bell here -->
                <!-- postlint-disable-line encodin: typo -->
                <!-- postlint-disable -->
                <!-- postlint-disable-line other: turned off, so perhaps of use -->
                """))
        .containsExactly(
            "_posts/2020-01-01-a.md:4:1-4:59 warning [suppression] Nothing here is found by"
                + " encoding, so nothing is suppressed. Remove the suppression.",
            "_posts/2020-01-01-a.md:5:1-5:45 warning [suppression] There is no rule \"encodin\"."
                + " Did you mean \"encoding\"?",
            "_posts/2020-01-01-a.md:6:1-6:26 warning [suppression] This comment suppresses"
                + " nothing. Write <!-- postlint-disable-next-line rule-id: reason -->.");
  }

  @Test
  void suppressionWithoutAReasonIsReported() {
    assertThat(findings("---\na: b\n---\n<!-- postlint-disable-next-line encoding -->\n" + BELL))
        .singleElement()
        .asString()
        .contains("Add a reason");
  }
}
