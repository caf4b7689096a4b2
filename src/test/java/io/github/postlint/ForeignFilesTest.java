package io.github.postlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.DocumentScope;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.SiteProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site has the same findings on every file system. */
class ForeignFilesTest {
  private static final Rule[] RULES = Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new);

  @TempDir Path here;

  static Stream<Path> folders() {
    return Stream.of(
        ForeignFiles.windows(), ForeignFiles.share(), ForeignFiles.unix(), ForeignFiles.mac());
  }

  static Stream<Path> foldersOfBlindSystems() {
    return Stream.of(ForeignFiles.windows(), ForeignFiles.share(), ForeignFiles.mac());
  }

  private static TestSite site(Path root) {
    return new TestSite(root)
        .config(
            """
            title: A site
            exclude: [old]
            defaults:
              - scope: {path: _posts/fr}
                values: {lang: fr}
            """)
        .file("_posts/2020-01-01-plain.md", post("title: Plain", "[a](/img/a.png) [b](/IMG/a.png)"))
        .file(
            "_posts/en/2020-01-02-deep.md", post("title: Deep", "{% post_url 2020-01-01-plain %}"))
        .file("_posts/fr/2020-01-02-deep.md", post("title: Deep", "{% post_url fr\\none %}"))
        .file("_posts/2020-01-03-drive.md", post("permalink: 'C:/x/'", "[c](C:\\Temp\\a.txt)"))
        .file("_posts/2020-01-04-back.md", post("permalink: \\a\\b", "![d](img\\a.png)"))
        .file("_posts/2020-01-05-file.md", post("author: me", "[e](file:///C:/Temp/a.txt)"))
        .file("_posts/2020-01-06-con.md", post("permalink: /con/", "[f](/nul)\n\n## aux"))
        .file("_posts/2020-01-07-same.md", post("permalink: /same/", "G."))
        .file("_posts/2020-01-08-same.md", post("permalink: /same/", "H."))
        .file("_posts/not-a-post.md", post("title: a: b", "I."))
        .file("old/_posts/2020-01-09-left-out.md", post("title: a: b", "J."))
        .file("blog/_posts/2020-01-10-category.md", post("layout: page", "[k](../../about.html)"))
        .file("target/_posts/2020-01-11-copy.md", post("title: a: b", "L."))
        .file("pom.xml", "<project/>")
        .file("_data/authors.yml", "you: {name: You}\n")
        .file("about.md", post("title: About", "M."))
        .file("img/a.png", "");
  }

  private static String post(String line, String body) {
    return "---\n" + line + "\n---\n\n" + body + "\n";
  }

  @ParameterizedTest
  @MethodSource("folders")
  void findingsAreThoseOfThisMachine(Path root) {
    List<String> expected = site(here).findings(RULES);
    assertThat(expected)
        .hasSizeGreaterThanOrEqualTo(10)
        .anyMatch(line -> line.startsWith("_posts/2020-01-04-back.md:2:12"))
        .anyMatch(line -> line.contains("Did you mean \"/img/a.png\"?"))
        .anyMatch(line -> line.contains("[permalink-duplicate]"));
    assertThat(site(root).findings(RULES)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void pathsHaveSlashes(Path root) {
    List<Finding> findings = site(root).lint(RULES).findings();
    assertThat(findings).extracting(Finding::path).noneMatch(path -> path.contains("\\"));
    assertThat(findings).extracting(Finding::path).contains("_posts/fr/2020-01-02-deep.md");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void longPathsAreRead(Path root) {
    String folders = "a-folder-with-a-long-name/".repeat(12);
    String path = "_posts/" + folders + "2020-01-01-" + "x".repeat(200) + ".md";
    TestSite site = new TestSite(root).file(path, post("title: a: b", "Text."));
    assertThat(site.lint(RULES).findings())
        .extracting(Finding::path)
        .containsOnly(path)
        .isNotEmpty();
  }

  /** Jekyll on Windows and macOS would read it; where most sites are built, it would not. */
  @ParameterizedTest
  @MethodSource("folders")
  void folderInOtherCaseHoldsNoPosts(Path root) {
    new TestSite(root).file("_Posts/2020-01-01-a.md", post("title: a", "Text."));
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    assertThat(site.files()).isEmpty();
    assertThat(site.problems())
        .extracting(SiteProblem::message)
        .singleElement()
        .asString()
        .startsWith("There are no posts here");
  }

  @Test
  void namesThatDifferByCaseAreTwoPostsWhereThatCounts() {
    TestSite site = twins(ForeignFiles.unix());
    assertThat(site.lint(RULES).findings())
        .extracting(Finding::path)
        .contains("_posts/2020-01-01-Bread.md", "_posts/2020-01-01-bread.md");
  }

  @ParameterizedTest
  @MethodSource("foldersOfBlindSystems")
  void namesThatDifferByCaseAreOnePostElsewhere(Path root) {
    assertThat(twins(root).lint(RULES).findings())
        .extracting(Finding::path)
        .isNotEmpty()
        .containsOnly("_posts/2020-01-01-Bread.md");
  }

  private static TestSite twins(Path root) {
    return new TestSite(root)
        .file("_posts/2020-01-01-Bread.md", post("title: a: b", "Text."))
        .file("_posts/2020-01-01-bread.md", post("title: a: b", "Text."));
  }

  /** The settings say what they say wherever the site lies. */
  @ParameterizedTest
  @MethodSource("folders")
  void patternsTakeSlashes(Path root) {
    new TestSite(root)
        .file("notes/en/2020-01-01-a.md", post("title: a", "Text."))
        .file("notes/old/2020-01-02-b.md", post("title: b", "Text."));
    Site site =
        Site.open(
            new SiteOptions(
                root,
                List.of("notes/**/*.md"),
                List.of("notes/old/"),
                false,
                DocumentScope.ALL,
                false),
            Generators::detect);
    assertThat(site.files())
        .singleElement()
        .extracting("path")
        .isEqualTo("notes/en/2020-01-01-a.md");
    assertThat(site.problems()).isEmpty();
  }
}
