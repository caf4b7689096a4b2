package io.github.postlint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.Findings;
import io.github.postlint.report.NamedRule;
import io.github.postlint.report.outlet.RecordedOutlet;
import io.github.postlint.tags.html.AxeCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {
  private static final Finding[] SOME = {
    Findings.on("see <b> {{ c }} & more", 9, 16, "Readers see \"<b>, \"c\"\": no."),
    Findings.fixed("##Title", 1, 3, "## "),
    Findings.file("x_y.md", "Nobody reads <script>alert(1)</script>."),
    Findings.file(".", "m")
  };

  @TempDir Path folder;

  private static String page(Finding... findings) throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new HtmlReport(List.of(new NamedRule("liquid-in-code", "`{{ … }}` in code")), "blog/")
        .write(Findings.result(findings), outlet);
    return outlet.files.get("postlint.html");
  }

  @Test
  void aFindingStandsBelowItsDocument() throws IOException {
    Document page = Jsoup.parse(page(SOME));

    assertThat(page.title()).isEqualTo("Postlint: 1 error, 2 warnings, 1 hint");
    assertThat(page.select("h3").eachText())
        .containsExactly("blog/_posts/2017-05-09-x.md", "blog/x_y.md", "blog/.");
    assertThat(page.select("#f1 > p").text())
        .isEqualTo("error 120:9 Readers see \"<b>, \"c\"\": no. liquid-in-code");
    assertThat(page.select("#f1 mark").eachText()).containsExactly("{{ c }}");
    assertThat(page.select("#f1 samp").text()).isEqualTo("<b>, \"c\"");
    assertThat(page.select("#f3 dl")).isEmpty();
  }

  @Test
  void theMendedLineStandsBesideTheSource() throws IOException {
    Document page = Jsoup.parse(page(SOME));

    assertThat(page.select("#f2 dd").eachText()).containsExactly("##Title", "## Title");
    assertThat(page.select("#f2 .fix").text()).isEqualTo("Write something else: mvn postlint:fix");
  }

  @Test
  void rulesLeadToTheirFindings() throws IOException {
    Document page = Jsoup.parse(page(SOME));

    assertThat(page.select(".rules > summary").eachText())
        .containsExactly("liquid-in-code 1 error, 1 hint, 1 with a fix", "file-name 2 warnings");
    assertThat(page.select("#rule-liquid-in-code .places a").eachAttr("href"))
        .containsExactly("#f1", "#f2");
    assertThat(page.select("#rule-liquid-in-code pre").text()).contains("Why it matters");
    for (String target : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
    }
  }

  @Test
  void longLinesAreCutAroundTheirPlace() throws IOException {
    String line = "a".repeat(1_000) + "{{ b }}" + "c".repeat(1_000);
    Document page = Jsoup.parse(page(Findings.on(line, 1_001, 1_008, "m")));

    assertThat(page.select("#f1 code").text())
        .isEqualTo("…" + "a".repeat(120) + "{{ b }}" + "c".repeat(120) + "…");
  }

  @Test
  void manyPlacesAreCounted() throws IOException {
    Finding[] many =
        Collections.nCopies(1_000, Findings.on("a", 1, 2, "m")).toArray(Finding[]::new);

    assertThat(page(many)).contains("And 800 more below.");
  }

  @Test
  void theFlawlessSiteHasAPageToo() throws IOException {
    assertThat(Jsoup.parse(page()).select("header").text())
        .isEqualTo("Postlint 3 posts: 0 errors, 0 warnings.");
  }

  /** The HTML checker of the W3C has nothing to say. */
  @Tag("slow")
  @Test
  void pagesAreValid() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    for (String page :
        List.of(page(SOME), page(), page(Findings.file("a\uFFFEb\uFDD0", "\u0001")))) {
      byte[] html = page.getBytes(StandardCharsets.UTF_8);
      assertThat(validator.validate(new ByteArrayInputStream(html))).isEmpty();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"320, false", "360, true", "1280, false", "1280, true"})
  void everybodyCanReadThePage(int width, boolean dark) throws Exception {
    List<String> said = new AxeCheck(width, dark).check(page(SOME), folder);

    assertThat(said)
        .contains("wider false", "width " + width, "dark " + dark, "passes true")
        .allMatch(line -> line.matches("(wider|width|dark|passes) \\w+"));
  }
}
