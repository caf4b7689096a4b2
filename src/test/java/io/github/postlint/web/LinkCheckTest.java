package io.github.postlint.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.Safety;
import io.github.postlint.web.fetch.WebRequest;
import io.github.postlint.web.visit.Answer.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {
  private static final LinkChoice ALL = choice(List.of(), List.of());

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void open() {
    site = new TestSite(root).config("url: https://own.example\n");
  }

  private static LinkChoice choice(List<String> allowed, List<String> ignored) {
    return new LinkChoice(new AddressPatterns(allowed), new AddressPatterns(ignored));
  }

  private void post(String name, String body) {
    site.file("_posts/2024-01-02-" + name + ".md", "---\ntitle: A\n---\n" + body + "\n");
  }

  private static List<String> ids(LinkResult result) {
    return result.findings().findings().stream()
        .map(
            finding ->
                finding.path().replaceAll(".*-|\\.md", "")
                    + ":"
                    + finding.range().start().line()
                    + ":"
                    + finding.range().start().column()
                    + " "
                    + finding.ruleId())
        .toList();
  }

  @Test
  void eachPlaceIsNamedAndEachAddressAskedOnce() {
    post("a", "[a](https://dead.example/x) and ![b](HTTPS://dead.example/x#y)");
    post("b", "<a href='//dead.example/x'>a</a>\n\n[b][c]\n\n[c]: https://dead.example:443/x");
    ScriptedWeb web = new ScriptedWeb(List.of("404 https://dead.example/x"));
    LinkResult result = web.check(root, Map.of(), ALL);
    assertThat(ids(result))
        .containsExactly(
            "a:4:5 link-dead", "a:4:38 link-dead", "b:4:10 link-dead", "b:8:6 link-dead");
    assertThat(web.requests()).hasSize(1);
    assertThat(result.hosts().hosts().get("dead.example"))
        .singleElement()
        .satisfies(line -> assertThat(line.uses()).isEqualTo(4));
  }

  @Test
  void whatIsNotExternalIsNotAsked() {
    post(
        "a",
        """
        [a](/b) [c](d.md) [e](https://own.example/f) [g](http://OWN.example/h) [i](#j)
        [k](mailto:l@m.example) [n]({{ site.o }}) [p](https://q.example/{{ r }})
        `https://code.example/` <!-- https://comment.example/ -->

            [s](https://indented.example/)
        """);
    ScriptedWeb web = new ScriptedWeb(List.of());
    assertThat(ids(web.check(root, Map.of(), ALL))).isEmpty();
    assertThat(web.requests()).isEmpty();
  }

  @Test
  void credentialsAreNotSent() {
    post("a", "[a](https://user:secret@a.example/b)");
    ScriptedWeb web = new ScriptedWeb(List.of());
    LinkResult result = web.check(root, Map.of(), ALL);
    assertThat(ids(result)).isEmpty();
    assertThat(web.requests()).isEmpty();
    assertThat(result.hosts().left()).isEqualTo(1);
  }

  @Test
  void headsAreAskedForUnlessAPlaceOfThePageMatters() {
    post("a", "[a](https://a.example/) [b](https://b.example/#c) [d](https://c.example/#L10)");
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "200 https://a.example/", "200 https://b.example/#c", "200 https://c.example/"));
    assertThat(ids(web.check(root, Map.of(), ALL))).isEmpty();
    assertThat(web.requests())
        .extracting(request -> request.method() + " " + request.address())
        .containsExactlyInAnyOrder(
            "HEAD https://a.example/", "GET https://b.example/", "HEAD https://c.example/");
    assertThat(web.requests())
        .filteredOn(request -> request.method() == WebRequest.Method.HEAD)
        .allSatisfy(request -> assertThat(request.size()).isZero());
  }

  @Test
  void addressesCanBeChosen() {
    post("a", "[a](https://a.example/x) [b](https://www.b.example/y) [c](https://c.example/z)");
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "404 https://a.example/x",
                "404 https://www.b.example/y",
                "404 https://c.example/z"));
    assertThat(ids(web.check(root, Map.of(), choice(List.of("b.example", "a.*"), List.of()))))
        .containsExactly("a:4:5 link-dead", "a:4:30 link-dead");
    assertThat(ids(web.check(root, Map.of(), choice(List.of(), List.of("b.example", "*://*/z*")))))
        .containsExactly("a:4:5 link-dead");
  }

  @Test
  void authorsMaySuppressFindingsAndSitesTurnRulesOff() {
    post(
        "a",
        """
        <!-- postlint-disable-next-line link-dead: a monument -->
        [a](https://a.example/)

        [b](https://a.example/)
        """);
    ScriptedWeb web = new ScriptedWeb(List.of("410 https://a.example/"));
    LinkResult result = web.check(root, Map.of(), ALL);
    assertThat(ids(result)).containsExactly("a:7:5 link-dead");
    assertThat(result.findings().suppressed()).isEqualTo(1);
    assertThat(ids(web.check(root, Map.of("link-dead", RuleLevel.OFF), ALL))).isEmpty();
  }

  @Test
  void withoutAnyAnswerTheNetworkIsToBlame() {
    post("a", "[a](https://a.example/) [b](https://b.example/)");
    ScriptedWeb web =
        new ScriptedWeb(List.of("HOST https://a.example/", "TIME https://b.example/"));
    LinkResult result = web.check(root, Map.of(), ALL);
    assertThat(ids(result)).isEmpty();
    assertThat(result.hosts().outcomes()).isEqualTo(Map.of(Outcome.UNDECIDED, 2));
    assertThat(result.hosts().undecided()).hasSize(2).allMatch(line -> line.contains("network"));
  }

  @Test
  void whatPublicServersRefuseProgramsIsNotDecided() {
    post("a", "[a](https://a.example/) [b](https://b.example/) [c](https://c.example/)");
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "403 https://a.example/",
                "999 https://b.example/",
                "NOT_PUBLIC https://c.example/"));
    LinkResult result = web.check(root, Map.of(), ALL);
    assertThat(ids(result)).isEmpty();
    assertThat(result.hosts().outcomes()).isEqualTo(Map.of(Outcome.UNDECIDED, 3));
  }

  @Test
  void movedPagesAreMendedWhereTheAddressStandsAsItIs() throws IOException {
    String body =
        """
        [a](https://a.example/b) <https://a.example/b> [c][d] ![e](https://a.example/b "title")

        <a href="https://a.example/b">f</a> <a href="https://a.example/g?h&amp;i">j</a>

        [d]: https://a.example/b
        """;
    post("a", body);
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "301 https://a.example/b https://b.example/(c)?d=e&f=*g*_h_",
                "200 https://b.example/(c)?d=e&f=*g*_h_",
                "301 https://a.example/g?h&i https://b.example/g",
                "200 https://b.example/g"));
    List<Finding> found = web.check(root, Map.of(), ALL).findings().findings();
    assertThat(found).hasSize(6).allMatch(finding -> finding.ruleId().equals("link-moved"));
    List<Fix> fixes = found.stream().flatMap(finding -> finding.fix().stream()).toList();
    assertThat(fixes).hasSize(5);
    Fix all =
        new Fix(
            "all",
            Safety.SAFE,
            fixes.stream().flatMap(fix -> fix.replacements().stream()).toList());
    String text = Files.readString(root.resolve("_posts/2024-01-02-a.md"));
    site.file("_posts/2024-01-02-a.md", all.apply(text));
    assertThat(web.check(root, Map.of(), ALL).findings().findings()).hasSize(1);
  }

  @Test
  void detoursAreNoMoves() {
    post("a", "[a](https://a.example/b) [c](https://c.example/d) [e](https://e.example/f)");
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "301 https://a.example/b https://a.example/login?to=%2Fb",
                "200 https://a.example/login?to=%2Fb",
                "302 https://c.example/d https://c.example/x",
                "301 https://c.example/x https://c.example/y",
                "200 https://c.example/y",
                "301 https://e.example/f http://e.example/f",
                "200 http://e.example/f"));
    List<Finding> found = web.check(root, Map.of(), ALL).findings().findings();
    assertThat(found)
        .singleElement()
        .satisfies(finding -> assertThat(finding.fix()).isEmpty())
        .satisfies(finding -> assertThat(finding.message()).contains("http://e.example/f"));
  }

  @Test
  void theReportGoesByHost() throws IOException {
    post("a", "[a](https://b.example/c) [d](https://a.example/) [e](https://b.example/)");
    ScriptedWeb web =
        new ScriptedWeb(
            List.of(
                "404 https://b.example/c",
                "200 https://b.example/",
                "301 https://a.example/ https://a.example/f",
                "200 https://a.example/f"));
    HostReport report = web.check(root, Map.of(), ALL).hosts();
    assertThat(report.summary()).isEqualTo("3 external addresses at 2 hosts: 2 alive, 1 dead.");
    StringWriter out = new StringWriter();
    report.write(out);
    assertThat(out.toString().replaceAll("2026-\\S+Z", "TIME"))
        .isEqualTo(
            """
            # External links by host

            3 external addresses at 2 hosts: 2 alive, 1 dead.

            ## a.example

            - <https://a.example/>, linked once: alive, moved to <https://a.example/f>; TIME

            ## b.example

            - <https://b.example/>, linked once: alive; TIME
            - <https://b.example/c>, linked once: dead, its server answers 404; TIME
            """);
  }

  @Test
  void patternsAreQuick() {
    AddressPatterns hostile = new AddressPatterns(List.of("*a".repeat(500) + "://b"));
    assertThat(hostile.fit(URI.create("https://a.example/" + "a".repeat(50_000)))).isFalse();
    assertThat(new AddressPatterns(List.of("a.example")).fitHost("xa.example")).isFalse();
    assertThat(new AddressPatterns(List.of("*")).fitHost("xa.example")).isTrue();
    assertThat(new AddressPatterns(List.of("")).fitHost("a.example")).isFalse();
  }
}
