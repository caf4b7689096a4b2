package io.github.postlint.lint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.rules.Rules;
import io.github.postlint.rules.markup.ImageAlt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static final String POST = "_posts/2026-01-02-rye.md";

  private static final String TEXT =
      """
      ---
      title: Rye
      ---

      The mill grinds at night. ![](mill.png) Its stones are old, and so is the miller.

      ![](oven.png)
      """;

  @TempDir Path folder;

  private LintResult lint() {
    return new TestSite(folder).lint(new ImageAlt());
  }

  private Baseline taken() {
    return Baseline.of(lint().findings(), new SiteTexts(folder));
  }

  private LintResult judged(Baseline baseline) {
    return baseline.judge(lint(), new SiteTexts(folder));
  }

  private List<String> fresh(Baseline baseline) {
    return judged(baseline).findings().stream()
        .map(finding -> finding.path() + ":" + finding.range().start().line())
        .toList();
  }

  private int gone(Baseline baseline) {
    return judged(baseline).baselined().orElseThrow().gone();
  }

  private void post(String path, String text) {
    new TestSite(folder).file(path, text);
  }

  private Path file() {
    return folder.resolve(BaselineFile.NAME);
  }

  @Test
  void theFileHasALineForEachFinding() throws Exception {
    post(POST, TEXT + "\n![](oven.png)\n");
    Baseline baseline = taken();
    BaselineFile.write(file(), baseline);
    assertThat(Files.readString(file()).replaceAll("[0-9a-f]{8}( |\")", "HASH$1"))
        .isEqualTo(
            """
            {
              "version" : 1,
              "findings" : {
                "_posts/2026-01-02-rye.md" : {
                  "image-alt" : {
                    "illerovenpng[![](oven.png)]" : 1,
                    "oisthemiller[![](oven.png)]ovenpng" : 1,
                    "rindsatnight[![](mill.png)]Itsstonesare" : 1
                  }
                }
              },
              "texts" : {
                "_posts/2026-01-02-rye.md" : \
            "HASH HASH HASH HASH HASH HASH HASH HASH"
              }
            }
            """);
    Baseline read = BaselineFile.read(file());
    assertThat(read.count()).isEqualTo(3);
    assertThat(fresh(read)).isEmpty();
    assertThat(gone(read)).isZero();
  }

  @Test
  void whatIsMendedIsGone() {
    post(POST, TEXT);
    Baseline baseline = taken();
    post(POST, TEXT.replace("![](mill.png)", "![The mill](mill.png)"));
    assertThat(fresh(baseline)).isEmpty();
    assertThat(gone(baseline)).isEqualTo(1);
    post(POST, "---\ntitle: Rye\n---\n");
    assertThat(gone(baseline)).isEqualTo(2);
  }

  @Test
  void theSameMistakeOnceMoreIsNew() {
    post(POST, TEXT);
    Baseline baseline = taken();
    post(POST, TEXT + "\nAgain, and at length:\n\n![](oven.png)\n");
    assertThat(fresh(baseline)).containsExactly(POST + ":11");
  }

  @Test
  void marksAloneAreToldByWhatStandsBesideThem() {
    KnownFinding one = new KnownFinding("runthis", "```", "mvnverify");
    KnownFinding moved = new KnownFinding("andafterwards", "```", "mvnverify");
    KnownFinding other = new KnownFinding("seebelow", "```", "npmtest");
    assertThat(new FindingMatch(List.of(one), List.of(moved)).isKnown(0)).isTrue();
    FindingMatch match = new FindingMatch(List.of(one), List.of(other));
    assertThat(match.isKnown(0)).isFalse();
    assertThat(match.gone()).isEqualTo(1);
  }

  @Test
  void aRenamedPostKeepsItsOwn() throws IOException {
    post(POST, TEXT);
    post("_posts/2026-01-03-oats.md", TEXT.replace("Rye", "Oats").replace("mill", "field"));
    Baseline baseline = taken();
    Files.delete(folder.resolve(POST));
    post("_posts/2026-02-02-rye-bread.md", TEXT.replace("title: Rye", "title: Rye bread"));
    assertThat(fresh(baseline)).isEmpty();
    assertThat(gone(baseline)).isZero();
  }

  @Test
  void aPostBesideAnOldOneIsNew() {
    post(POST, TEXT);
    Baseline baseline = taken();
    post("_posts/2026-02-02-copy.md", TEXT);
    assertThat(fresh(baseline)).hasSize(2);
  }

  @Test
  void anotherPostInThePlaceOfOneThatIsGoneIsNew() throws IOException {
    post(POST, TEXT);
    Baseline baseline = taken();
    Files.delete(folder.resolve(POST));
    post("_posts/2026-02-02-spelt.md", "---\ntitle: Spelt\n---\n\nNothing alike. ![](oven.png)\n");
    assertThat(fresh(baseline)).containsExactly("_posts/2026-02-02-spelt.md:5");
    assertThat(gone(baseline)).isEqualTo(2);
  }

  @Test
  void messagesOnWholeFilesMayCountOtherwise() {
    Finding before = whole("28 of 30 posts have the key \"author\".");
    Finding after = whole("1,029 of 1,030 posts have the key \"author\".");
    Finding other = whole("29 of 30 posts have the key \"title\".");
    Baseline baseline = Baseline.of(List.of(before), new SiteTexts(folder));
    LintResult result = new LintResult(List.of(after, other), List.of(), 0);
    assertThat(baseline.judge(result, new SiteTexts(folder)).findings()).containsExactly(other);
  }

  private static Finding whole(String message) {
    return new Finding(
        "key-missing", Severity.WARNING, POST, Range.FILE, message, "", Optional.empty());
  }

  @Test
  void allRulesAreKnownAgain() {
    post(POST, TEXT + "\n{{ nothing }}\n\n```\nmvn\n\n| a | b |\n\n<b>\n\n[x](gone.html) ** y\n");
    post("_posts/no-date.md", "---\ntitle: x: y\n");
    LintResult result =
        new TestSite(folder).lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new));
    assertThat(result.findings()).hasSizeGreaterThan(5);
    Baseline baseline = Baseline.of(result.findings(), new SiteTexts(folder));
    assertThat(baseline.judge(result, new SiteTexts(folder)).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"version\": 2};:1:14 cannot be read: its version is 2, which this Postlint does not"
            + " know.",
        "{\"version\": 1,;:1:15 cannot be read: ",
        "[];:1:2 cannot be read: here should be an object.",
        "{\"found\": {}};cannot be read: \"found\" is not known here.",
        "{\"findings\": {\"a\": {\"b\": {\"c\": 1}}}};cannot be read: brackets are missing.",
        "{\"findings\": {\"a\": {\"b\": {\"[c]\": 0}}}};cannot be read: 0 is not a number of"
            + " findings.",
        "{\"findings\": {\"a\": {\"b\": {\"[c]\": \"1\"}}}};cannot be read: here should be a"
            + " number.",
        "<<<<<<< HEAD;:1:1 cannot be read: ",
        "{} {};cannot be read: it goes on after its end.",
      })
  void whatIsNoBaselineIsRefused(String text, String message) throws IOException {
    Files.writeString(file(), text);
    assertThatThrownBy(() -> BaselineFile.read(file()))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith("The baseline " + file() + ":1:")
        .hasMessageContaining(message)
        .hasMessageEndingWith("or delete it and run postlint:baseline.");
  }

  @Test
  void pathsOutsideOfTheSiteAreNotRead() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(folder.resolve("secret.md"), "x");
    SiteTexts texts = new SiteTexts(site);
    assertThat(texts.has("../secret.md")).isFalse();
    assertThat(texts.read("../secret.md")).isEmpty();
    assertThat(texts.has("\0")).isFalse();
  }

  /** All on one line, which is the worst for what looks to both sides. */
  @Test
  void manyFindingsOnOneLineAreKnownAgain() {
    post(POST, "---\ntitle: Rye\n---\n\n" + "*".repeat(190_000) + "\n");
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < 50_000; i++) {
      Range range = new Range(new Position(5, i), new Position(5, i + 1));
      findings.add(new Finding("x", Severity.ERROR, POST, range, "m", "", Optional.empty()));
    }
    SiteTexts texts = new SiteTexts(folder);
    LintResult result = new LintResult(findings, List.of(), 0);
    assertThat(Baseline.of(findings, texts).judge(result, texts).findings()).isEmpty();
  }
}
