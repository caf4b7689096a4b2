package io.github.postlint.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the real Hugo makes of otherwise than its author meant is named, and what it makes as it was
 * meant is not. The rows of the file were measured; a row is a kind, the rule that names it or a
 * hyphen, and a text with its line ends escaped.
 */
@Tag("slow")
class HugoFactsTest {
  private static final String HEAD = "---\ntitle: Rye\ndate: 2024-05-06\n";

  @TempDir private Path root;

  @Test
  void whatIsNotAsMeantIsNamed() throws IOException {
    new TestSite(root)
        .file("hugo.toml", "baseURL = 'https://example.org/'\n")
        .file("content/posts/other.md", "---\ntitle: Other\ndate: 2024-05-01\n---\n\n## One\n");
    List<String> wrong = new ArrayList<>();
    for (String line : rows()) {
      String[] row = line.split("\t", 3);
      String text = row[2].translateEscapes();
      Files.writeString(root.resolve("content/posts/rye.md"), post(row[0], text) + "\n");
      List<String> rules = rules();
      if (row[1].equals("-") ? !rules.isEmpty() : !rules.contains(row[1])) {
        wrong.add(line + "  " + rules);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String post(String kind, String text) {
    return switch (kind) {
      case "head" -> HEAD + text + "\n---\n\nIt is dark.";
      case "body" -> HEAD + "---\n\n" + text;
      case "file" -> text;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static List<String> rows() throws IOException {
    try (InputStream stream = HugoFactsTest.class.getResourceAsStream("facts.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private List<String> rules() {
    return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 1))
            .lint(Site.open(SiteOptions.of(root), Generators::detect), Progress.NONE)
            .findings()
            .stream()
            .map(Finding::ruleId)
            .distinct()
            .toList();
  }
}
