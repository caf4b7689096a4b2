package io.github.postlint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that other generators read. */
class ForeignHeaderTest {
  @TempDir private Path root;

  private List<String> errors(String text) {
    return new TestSite(root)
            .config("title: Bread\n")
            .file("_posts/2026-01-02-rye.md", text)
            .findings(new FrontMatterDelimiter())
            .stream()
            .filter(finding -> finding.contains("takes this header for text"))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title=Rye\n~~~~~~\nText.\n",
        "title = Rye\n\ntags=a, b\n~~~~~~~~~\nText.\n",
        "\ntitle=Rye\r\n~~~~~~\r\nText.\r\n",
        "+++\ntitle = \"Rye\"\n+++\nText.\n",
        "+++\n[extra]\na = [\n  1,\n]\n+++\n"
      })
  void areNamed(String text) {
    assertThat(errors(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\n---\na=b\n~~~~~~\n",
        "a=b\n\nText.\n\n~~~~~~\ncode\n~~~~~~\n",
        "Text.\n\na=b\n~~~~~~\ncode\n~~~~~~\n",
        "+++\nText.\n+++\n",
        "+++ one +++\n",
        "~~~~~~\na=b\n~~~~~~\n",
        "a=b\n"
      })
  void areNotTakenForOthers(String text) {
    assertThat(errors(text)).isEmpty();
  }
}
