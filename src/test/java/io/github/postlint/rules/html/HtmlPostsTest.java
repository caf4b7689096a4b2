package io.github.postlint.rules.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is found in posts in HTML. Each case of {@code cases.txt} is a line with a body, in which
 * {@code \n}, {@code \r} and {@code \0} stand for characters, and below it, indented, one line for
 * each finding: rule, severity, and what is marked.
 */
class HtmlPostsTest {
  private static final String HEAD = "---\ntitle: Bread\n---\n";

  private record Case(String body, List<String> findings) {}

  @TempDir Path folder;

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = HtmlPostsTest.class.getResourceAsStream("cases.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("  ")) {
          cases.get(cases.size() - 1).findings.add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          cases.add(new Case(unescape(line), new ArrayList<>()));
        }
      }
    }
    return cases;
  }

  private static String unescape(String line) {
    return line.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatReadersSee(Case one) {
    assertThat(findings("_posts/2024-05-06-bread.html", HEAD + one.body)).isEqualTo(one.findings);
  }

  private List<String> findings(String path, String text) {
    new TestSite(folder)
        .config("title: Bread\n")
        .file(path, text)
        .file("rye.png", "")
        .file("rye.html", "<p id=top>");
    Rule[] rules =
        Rules.all(RuleOptions.DEFAULT).stream()
            .filter(rule -> !List.of("image-content", "encoding").contains(rule.id()))
            .toArray(Rule[]::new);
    return new TestSite(folder)
        .lint(rules).findings().stream().map(finding -> line(finding, text)).toList();
  }

  private static String line(Finding finding, String text) {
    LineTable lines = new LineTable(text);
    var range = finding.range();
    int start = lines.line(range.start().line()).start() + range.start().column() - 1;
    int end = lines.line(range.end().line()).start() + range.end().column() - 1;
    return finding.ruleId()
        + " "
        + finding.severity().id()
        + " "
        + text.substring(start, end).replace("\n", "\\n").replace("\r", "\\r");
  }

  /** Which files are read so: all of which browsers read HTML. */
  @ParameterizedTest
  @MethodSource("extensions")
  void readsWhatJekyllTakesForHtml(String extension) {
    assertThat(findings("_posts/2024-05-06-bread." + extension, HEAD + "<p>Rye&hellip</p>"))
        .containsExactly("html-syntax error &hellip");
  }

  static Stream<String> extensions() {
    return Stream.of("html", "htm", "HTML");
  }

  @Test
  void leavesXhtmlToThoseWhoReadXml() {
    assertThat(
            findings(
                "_posts/2024-05-06-bread.xhtml",
                HEAD + "<p><iframe src=\"https://example.org/\"/>**x**<b/></p><pre>{{ x }}</pre>"))
        .containsExactly("liquid-undefined error {{ x }}");
  }

  @Test
  void readsMarkdownWhereTheSettingsSaySo() {
    new TestSite(folder)
        .config("markdown_ext: html,md\n")
        .file("_posts/2024-05-06-bread.html", HEAD + "[Rye] (https://example.org/) is **fine**.\n");
    assertThat(new TestSite(folder).findings(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new)))
        .singleElement()
        .asString()
        .contains("[link-syntax]");
  }
}
