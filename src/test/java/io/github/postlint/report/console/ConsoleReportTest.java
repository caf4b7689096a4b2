package io.github.postlint.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import io.github.postlint.report.text.AnsiStyle;
import io.github.postlint.report.text.Cells;
import io.github.postlint.report.text.Style;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private static final ConsoleReport PLAIN = new ConsoleReport(Style.PLAIN, 0);

  @Test
  void eachFindingIsAMessageAndThoseBeyondTheLimitAreCounted() {
    RecordedOutlet outlet = new RecordedOutlet();
    Finding finding = Findings.file("_posts/a.md", "It is lost.");
    new ConsoleReport(Style.PLAIN, 1).write(Findings.result(finding, finding), outlet);
    assertThat(outlet.messages)
        .containsExactly(
            "WARNING _posts/a.md: It is lost. [file-name]",
            "WARNING Of each rule 1 finding is shown. Besides, there is 1 more warning: 1"
                + " file-name. The report html has all; postlint.consoleLimit=0 shows them here.");
  }

  @Test
  void placeMessageRuleAndLine() {
    Finding finding =
        Findings.on(
            "  shell: rm -rf /{{ backup_directory }}",
            18,
            40,
            "Jekyll empties {{ backup_directory }} before the code block is rendered: readers see"
                + " \"shell: rm -rf /\". Wrap the block in {% raw %} … {% endraw %}.");
    assertThat(logged(finding))
        .isEqualTo(
            """
            [ERROR] _posts/2017-05-09-x.md:120:18: Jekyll empties {{ backup_directory }} \
            before the code block is rendered: readers
                    see "shell: rm -rf /". Wrap the block in {% raw %} … {% endraw %}. \
            [liquid-in-code]
               120 |   shell: rm -rf /{{ backup_directory }}
                   |                  ^^^^^^^^^^^^^^^^^^^^^^\
            """);
  }

  @Test
  void aFileAsAWholeHasNoPosition() {
    assertThat(logged(Findings.file("_posts/a.md", "It is lost.")))
        .isEqualTo("[WARNING] _posts/a.md: It is lost. [file-name]");
  }

  @Test
  void theSiteHasNoPath() {
    assertThat(logged(Findings.file(".", "There are no posts.")))
        .isEqualTo("[WARNING] There are no posts. [file-name]");
  }

  @Test
  void linesHaveAtMost120ColumnsAndWordsAreWhole() {
    String words = "word ".repeat(60) + "w".repeat(150) + " end.";
    List<String> lines = logged(Findings.on("x", 1, 2, words)).lines().toList();
    assertThat(lines)
        .filteredOn(line -> !line.contains("wwww"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    assertThat(lines).contains("        " + "w".repeat(150));
    assertThat(lines.get(1)).isEqualTo("        " + "word ".repeat(21) + "word");
  }

  @Test
  void aWordMayEndInTheLastColumn() {
    String start = "[ERROR] " + Findings.PATH + ":120:1: ";
    String fits = "x".repeat(120 - start.length());
    assertThat(logged(Findings.on("", 1, 2, fits)).lines().findFirst()).contains(start + fits);
    assertThat(logged(Findings.on("", 1, 2, "a " + fits)).lines().findFirst())
        .contains(start + "a");
  }

  @Test
  void severalLinesAreMarkedToTheEndOfTheFirst() {
    Range range = new Range(new Position(7, 5), new Position(9, 2));
    assertThat(excerpt(Findings.at(range, "one two", "m")))
        .isEqualTo("     7 | one two\n       |     ^^^");
  }

  @Test
  void anEmptyRangeGetsOneCaret() {
    assertThat(excerpt(Findings.on("one", 2, 2, "m"))).isEqualTo("   120 | one\n       |  ^");
    assertThat(excerpt(Findings.on("one", 4, 4, "m"))).isEqualTo("   120 | one\n       |    ^");
  }

  @Test
  void tabsKeepCaretsInPlace() {
    assertThat(excerpt(Findings.on("\ta\tb", 4, 5, "m")))
        .isEqualTo("   120 |     a   b\n       |         ^");
    assertThat(excerpt(Findings.on("a:\tb", 3, 4, "m"))).isEqualTo("   120 | a:  b\n       |   ^^");
  }

  @Test
  void wideAndCombiningCharactersKeepCaretsInPlace() {
    assertThat(excerpt(Findings.on("日本 x", 4, 5, "m"))).isEqualTo("   120 | 日本 x\n       |      ^");
    assertThat(excerpt(Findings.on("e\u0301 x", 4, 5, "m")))
        .isEqualTo("   120 | e\u0301 x\n       |   ^");
    assertThat(excerpt(Findings.on("😀 x", 1, 3, "m"))).isEqualTo("   120 | 😀 x\n       | ^^");
    assertThat(excerpt(Findings.on("日本", 2, 3, "m"))).isEqualTo("   120 | 日本\n       |   ^^");
  }

  @Test
  void postsCannotColourOrForgeOutput() {
    Finding finding =
        Findings.on("\u001b[31mred\u202E", 1, 2, "Readers see \"\u001b[2J\r\n[INFO] fine\".");
    String text = logged(finding);
    assertThat(text).doesNotContain("\u001b", "\r", "\u202E");
    assertThat(text).contains("\"␛[2J␍␊[INFO] fine\"", "␛[31mred<U+202E>");
    assertThat(text.lines()).hasSize(3);
    assertThat(logged(Findings.file("_posts/\u001b\n.md", "m"))).contains("_posts/␛␊.md: m");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "a".repeat(150) + "HERE" + "b".repeat(150);
    String excerpt = excerpt(Findings.on(line, 151, 155, "m"));
    List<String> lines = excerpt.lines().toList();
    String shown = lines.get(0).substring(9);
    assertThat(shown).startsWith("…").endsWith("…").hasSize(100);
    String carets = lines.get(1).substring(9);
    assertThat(carets).endsWith("^^^^").hasSize(shown.indexOf("HERE") + 4);
    assertThat(shown.indexOf("HERE")).isEqualTo(carets.indexOf('^'));
  }

  @Test
  void longLinesAreCutAtTheirEnds() {
    String line = "HERE" + "b".repeat(300) + "END";
    assertThat(excerpt(Findings.on(line, 1, 5, "m")))
        .isEqualTo("   120 | HERE" + "b".repeat(95) + "…\n       | ^^^^");
    List<String> end = excerpt(Findings.on(line, 305, 308, "m")).lines().toList();
    assertThat(end.get(0)).startsWith("   120 | …bbb").endsWith("bEND");
    assertThat(end.get(1)).hasSize(end.get(0).length()).endsWith("^^^");
    List<String> all = excerpt(Findings.on(line, 1, 308, "m")).lines().toList();
    assertThat(all.get(1)).isEqualTo("       | " + "^".repeat(99));
  }

  @Test
  void aLineOf100ColumnsIsShownWhole() {
    String line = "a".repeat(99) + "b";
    assertThat(excerpt(Findings.on(line, 100, 101, "m")))
        .isEqualTo("   120 | " + line + "\n       | " + " ".repeat(99) + "^");
  }

  @Test
  void aPlaceBeyondTheKeptTextShowsNoLine() {
    assertThat(logged(Findings.on("a", 500, 501, "m")).lines()).hasSize(1);
  }

  @Test
  void stylesTakeNoColumns() {
    Finding finding = Findings.on("one", 1, 4, "word ".repeat(40).strip());
    String plain = PLAIN.text(finding);
    String styled = new ConsoleReport(new AnsiStyle(), 0).text(finding);
    assertThat(styled).contains("\u001b[31m^^^\u001b[m", "\u001b[36m[liquid-in-code]\u001b[m");
    assertThat(styled.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain);
  }

  @Test
  void anyPlaceOnAnyLineIsShownInTheColumnsThereAre() {
    Random random = new Random(1);
    String[] alphabet = {
      "a", " ", "\t", "日", "\u0301", "😀", "\u001b", "\ud83d", "word ", "\u200d"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder line = new StringBuilder("x");
      random.ints(random.nextInt(200), 0, alphabet.length).forEach(n -> line.append(alphabet[n]));
      int start = 1 + random.nextInt(line.length() + 1);
      int end = start + random.nextInt(line.length() + 2 - start);
      List<String> lines = excerpt(Findings.on(line.toString(), start, end, "m")).lines().toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.get(1)).contains("^").matches(" {7}\\| *\\^+");
      assertThat(lines)
          .map(Cells::of)
          .allSatisfy(
              cells -> assertThat(cells.width(0, cells.count())).isLessThanOrEqualTo(9 + 101));
    }
  }

  private static String logged(Finding finding) {
    return "[" + finding.severity() + "] " + PLAIN.text(finding);
  }

  private static String excerpt(Finding finding) {
    String text = PLAIN.text(finding);
    return text.substring(text.indexOf('\n') + 1);
  }
}
