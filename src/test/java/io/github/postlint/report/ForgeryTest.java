package io.github.postlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.report.checkstyle.CheckstyleReport;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.github.GithubReport;
import io.github.postlint.report.html.HtmlReport;
import io.github.postlint.report.junit.JunitReport;
import io.github.postlint.report.markdown.MarkdownReport;
import io.github.postlint.report.outlet.RecordedOutlet;
import io.github.postlint.report.sarif.SarifReport;
import io.github.postlint.report.text.AnsiStyle;
import io.github.postlint.report.text.ExplainText;
import io.github.postlint.report.text.PlainPage;
import io.github.postlint.report.text.Style;
import io.github.postlint.rules.RulePages;
import io.github.postlint.rules.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site that would colour, reorder, hide and forge what a run says about it. */
class ForgeryTest {
  /** What terminals, browsers and build servers obey, or do not show. */
  private static final String HOSTILE =
      "\u001b[31m\u001b]0;t\u0007\u009b2J\u0085\u2028\u2029\u202e\u2066\u200b\u200d\u061c\ufeff\u00ad"
          + " ::error::forged ##[error]forged ##vso[task.complete]x ##teamcity[x] %0A::error::z";

  /** The same, and line ends, as escapes of YAML. */
  private static final String ESCAPED =
      "\\e[31m\\r\\n::error::forged\\N\\L\\P\\u202E\\u2066\\u200B\\u200D\\uFEFF\\0\\b\\x7F"
          + " ##vso[task.complete]x %0A::error::z";

  private static final Pattern CONSOLE = Pattern.compile("( {8}\\S| {0,5}\\d+ \\| ?| {6} \\| ).*");
  private static final Pattern COMMAND =
      Pattern.compile("::(error|warning|notice) ([^\\p{Cntrl}%]|%25|%3A|%2C)+");

  @TempDir private Path root;

  private final List<Rule> rules = Rules.all(RuleOptions.DEFAULT);
  private LintResult result;

  @BeforeEach
  void lint() {
    TestSite site = new TestSite(root).config("title: \"" + ESCAPED + "\"\n");
    String head =
        """
        ---
        title: "%1$s"
        tags: ["%1$s", "%1$s", dup, Dup]
        author: "%1$s"
        permalink: "/%1$s/../x"
        image: "/%1$s.png"
        date: "%1$s"
        "%1$s": 1
        ---
        """;
    String body =
        """
        [a](/%1$s) ![b](/%1$s.png) (c)[%1$s]
        ##%1$s
        ```%1$s two words
        {{ %1$s }}
        ```
        {%% %1$s %%}
        [l](x){:%1$s target="_blank"} {:%1$s}
        \t%1$s
        ![](%1$s)
        <!-- postlint-disable-next-line %1$s: x -->
        ~~~ %1$s
        """;
    site.file("_posts/2020-01-01-plain.md", head.formatted(ESCAPED) + body.formatted(HOSTILE));
    site.file("_posts/2020-01-02-raw.md", head.formatted(HOSTILE) + body.formatted(HOSTILE));
    site.file("_posts/2020-01-03-open.md", "---\ntitle: " + HOSTILE + "\n" + HOSTILE + ": [\n");
    site.file("_posts/2020-01-04-bytes.md", "---\ntitle: \ud83d x\n---\n\u0000" + HOSTILE);
    for (String name : names()) {
      site.file("_posts/" + name, head.formatted(ESCAPED) + body.formatted(HOSTILE));
    }
    result = site.lint(rules.toArray(Rule[]::new));
    assertThat(result.findings()).hasSizeGreaterThan(20);
    assertThat(result.findings()).extracting(Finding::ruleId).contains("file-name", "tag-variant");
  }

  /** Those of them that this machine can have. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name :
        List.of(
            "2020-02-01-\u001b[31m\r\n::error::forged.md",
            "::error::x ##vso[task.complete]y,%0A.md",
            "2020-02-02-\u202e\u2028\u0085\u200bx.md")) {
      try {
        names.add(Path.of(name).toString());
      } catch (InvalidPathException e) {
        assertThat(System.getProperty("os.name") + System.getProperty("sun.jnu.encoding"))
            .as(name)
            .doesNotContain("LinuxUTF-8");
      }
    }
    return names;
  }

  @Test
  void console() {
    ConsoleReport report = new ConsoleReport(Style.PLAIN, 0);
    for (Finding finding : result.findings()) {
      String text = report.text(finding);
      assertHarmless(text.replace("\n", ""));
      assertThat(text.lines().skip(1)).allMatch(line -> CONSOLE.matcher(line).matches(), text);
      assertThat(text).doesNotContain("##vso[", "##teamcity[");
    }
  }

  @Test
  void colours() {
    ConsoleReport report = new ConsoleReport(new AnsiStyle(), 0);
    for (Finding finding : result.findings()) {
      String text = report.text(finding);
      assertHarmless(text.replaceAll("\u001b\\[(1|3[1346])?m|\n", ""));
    }
  }

  @Test
  void annotations() {
    GithubReport report = new GithubReport("\u001b\n::error::x/");
    for (Finding finding : result.findings()) {
      String command = report.command(finding);
      assertThat(command).matches(COMMAND);
      assertHarmless(command);
    }
  }

  /** Whatever else there is: a report that is added to the list is tried as well. */
  @ParameterizedTest
  @EnumSource
  void anyReport(Reports report) throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    report
        .make(new ReportOptions(rules, "1", "\u001b\n::error::x/", Style.PLAIN, 0))
        .write(result, outlet);
    assertThat(outlet.messages.size() + outlet.commands.size() + outlet.files.size()).isPositive();
    for (String message : outlet.messages) {
      assertHarmless(message.replace("\n", ""));
      assertThat(message.lines().skip(1)).noneMatch(line -> line.startsWith("::"));
    }
    outlet.commands.forEach(ForgeryTest::assertHarmless);
    for (String text : outlet.files.values()) {
      assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\p{Cs}]");
    }
  }

  @Test
  void sarif() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new SarifReport("1", rules, "\u001b\n/").write(result, outlet);
    String text = outlet.files.get("postlint.sarif");
    JsonNode results = new JsonMapper().readTree(text).at("/runs/0/results");
    assertThat(results).hasSameSizeAs(result.findings());
    for (JsonNode one : results) {
      assertHarmless(one.at("/message/text").asString());
      assertThat(one.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
          .matches("[-A-Za-z0-9._~/%]+");
    }
  }

  @Test
  void xml() throws Exception {
    RecordedOutlet outlet = new RecordedOutlet();
    new JunitReport("\u001b\n<x>\"/").write(result, outlet);
    new CheckstyleReport("\u001b\n<x>\"/").write(result, outlet);
    for (Map.Entry<String, String> file : outlet.files.entrySet()) {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(file.getValue())));
      String one = file.getKey().contains("junit") ? "testcase" : "error";
      assertThat(document.getElementsByTagName(one).getLength())
          .isEqualTo(result.findings().size());
      assertThat(document.getElementsByTagName("x").getLength()).isZero();
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }
  }

  /** Nothing of a post becomes a link, an image, emphasis, code or HTML. */
  @Test
  void markdown() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new MarkdownReport("<x>`/").write(result, outlet);
    String html =
        HtmlRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(outlet.files.get("postlint.md")));
    Elements elements = Jsoup.parse(html).body().getAllElements();
    assertThat(elements)
        .extracting(Element::normalName)
        .isSubsetOf("body", "h2", "p", "ul", "li", "strong", "code", "details", "summary");
    assertThat(Jsoup.parse(html).select("strong").eachText())
        .isSubsetOf("error", "warning", "info");
    assertThat(Jsoup.parse(html).select("li code").eachText())
        .isSubsetOf(rules.stream().map(Rule::id).toList());
    assertThat(outlet.summaries).containsExactlyElementsOf(outlet.files.values());
  }

  /** Nothing of a post becomes an element, an attribute or an address. */
  @Test
  void html() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new HtmlReport(rules, "<x>\"'/").write(result, outlet);
    Elements elements = Jsoup.parse(outlet.files.get("postlint.html")).getAllElements();
    assertThat(elements)
        .extracting(Element::normalName)
        .doesNotContain("x", "script", "img", "svg", "iframe", "link", "base", "form", "object");
    assertThat(elements.eachAttr("href")).allMatch(address -> address.matches("#[\\w-]+"));
    for (Element element : elements) {
      assertThat(element.attributes().asList())
          .extracting(Attribute::getKey)
          .allMatch(name -> !name.startsWith("on") && !name.equals("src") && !name.equals("style"));
    }
    assertThat(elements.select("article li")).hasSameSizeAs(result.findings());
  }

  @Test
  void pages() {
    assertHarmless(ExplainText.list(rules).replace("\n", ""));
    for (Rule rule : rules) {
      String page = RulePages.page(rule.id()).orElseThrow();
      assertHarmless(PlainPage.text(page).replace("\n", ""));
    }
    assertHarmless(
        PlainPage.text("# a\n" + HOSTILE + "\n\n```\n" + HOSTILE + "\n```\n").replace("\n", ""));
  }

  /** One line of characters that are seen, or shape those beside them. */
  private static void assertHarmless(String text) {
    assertThat(text)
        .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}[\\p{Cf}&&[^\u200c\u200d]]]")
        .doesNotContainPattern("[\\x00-\\x7f][\u200c\u200d]");
  }
}
