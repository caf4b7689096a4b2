package io.github.postlint.rules.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Convention;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermalinkPatternTest {
  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void open() {
    site = new TestSite(root);
  }

  private void post(String path, String permalink) {
    site.file(path, "---\npermalink: " + permalink + "\n---\nText.\n");
  }

  /** Posts in two languages whose permalinks have one form. */
  private void posts(int count) {
    IntStream.range(0, count)
        .forEach(
            i -> {
              String lang = i % 3 == 0 ? "en" : "fr";
              post(
                  "_posts/" + lang + "/2020-03-" + (10 + i) + "-p" + i + ".md",
                  "/" + lang + "/p" + i + "/");
            });
  }

  private List<String> findings() {
    return site.findings(new PermalinkPattern(Optional.empty()));
  }

  private List<String> findings(String pattern) {
    return site.findings(new PermalinkPattern(Optional.of(pattern)));
  }

  @Test
  void anotherLanguage() {
    posts(4);
    post("_posts/fr/2020-05-01-x.md", "/en/x/");
    assertThat(findings())
        .containsExactly(
            "_posts/fr/2020-05-01-x.md:2:12-2:18 warning [permalink-pattern] Readers find this"
                + " post, whose language is \"fr\", under \"en\", the folder of another language."
                + " Write the post's own, or mend its language.");
  }

  @Test
  void folderThatIsALanguageByChanceOnly() {
    posts(8);
    post("_posts/fr/2020-05-01-x.md", "/it/x/");
    assertThat(findings()).isEmpty();
  }

  @Test
  void siteWhoseFoldersDoNotHeedLanguages() {
    for (int i = 1; i < 9; i++) {
      post("_posts/fr/2020-05-0" + i + "-x" + i + ".md", "/en/x" + i + "/");
    }
    post("_posts/en/2020-05-01-y.md", "/en/y/");
    assertThat(findings()).isEmpty();
  }

  @Test
  void languageOfTheSettingsAloneIsNotThePostsOwn() {
    site.config("lang: en");
    posts(4);
    post("_posts/2020-05-01-x.md", "/fr/x/");
    assertThat(findings()).isEmpty();
  }

  @Test
  void slips() {
    post("_posts/2020-05-01-project-alpha.md", "/project-aplha/");
    post("_posts/2020-05-02-kubernetes-101.md", "/kuberntees-101/");
    post("_posts/2020-05-03-the-serverless-way.md", "/the-servreles-way.html");
    post("_posts/2020-05-04-bonne-retrospective.md", "/bonne-retrsopective");
    assertThat(findings())
        .hasSize(4)
        .first()
        .asString()
        .endsWith(
            "The address says \"aplha\", the file's name \"alpha\": one of the two is a slip. Write"
                + " the right word in both, as long as no reader has the address.");
  }

  @Test
  void whatIsNoSlip() {
    post("_posts/2020-05-01-part-one.md", "/part-two/");
    post("_posts/2020-05-02-release-1.10.md", "/release-1.11/");
    post("_posts/2020-05-03-retour-dexperience.md", "/retour-experience/");
    post("_posts/2020-05-04-developers.md", "/developer/");
    post("_posts/2020-05-05-securite.md", "/security/");
    post("_posts/2020-05-06-r\u00e9sum\u00e9.md", "/resume/");
    post("_posts/2020-05-07-micro-services.md", "/microservices/");
    post("_posts/2020-05-08-java-8.md", "/lava-8/");
    post("_posts/2020-05-09-alpha-aplha.md", "/alhpa-alpah/");
    post("_posts/2020-05-10-contest2019.md", "/contest2018/");
    post("_posts/2020-05-11-something.md", "/another-thing/");
    assertThat(findings()).isEmpty();
  }

  @Test
  void patternIsInferredFromTenPermalinks() {
    posts(9);
    post("_posts/en/2020-05-01-x.md", "/x/");
    assertThat(findings())
        .containsExactly(
            "_posts/en/2020-05-01-x.md:2:12-2:15 warning [permalink-pattern] The address \"/x/\" is"
                + " not of the form /{lang}/{slug}/ of the site's other permalinks. Write"
                + " \"/en/x/\", or leave it if readers have it already.");
    assertThat(site.lint(new PermalinkPattern(Optional.empty())).conventions())
        .containsExactly(new Convention("pattern of permalinks", "/{lang}/{slug}/", 9, 10));
  }

  @Test
  void tooFewOrTooMixedPermalinksShowNoPattern() {
    posts(8);
    post("_posts/en/2020-05-01-x.md", "/x/");
    assertThat(findings()).isEmpty();
    posts(12);
    post("_posts/en/2020-05-02-y.md", "/y");
    assertThat(findings()).isEmpty();
  }

  @Test
  void datesAndCategories() {
    for (int i = 10; i < 28; i++) {
      post("_posts/2020-03-" + i + "-p.md", "/blog/2020/03/" + i + "/p.html");
    }
    post("_posts/2020-04-07-p.md", "/blog/2020/03/07/p.html");
    assertThat(findings())
        .singleElement()
        .asString()
        .contains("not of the form /blog/{year}/{month}/{day}/{slug}.html of")
        .contains("Write \"/blog/2020/04/07/p.html\"");
  }

  @Test
  void placeholdersAreNoExamples() {
    posts(9);
    post("_posts/en/2020-05-01-x.md", "/:title/");
    assertThat(findings()).isEmpty();
  }

  @Test
  void configuredPattern() {
    post("_posts/en/2020-05-01-x.md", "/x/");
    post("_posts/en/2020-05-02-y.md", "/en/y/");
    post("_posts/2020-05-03-z.md", "/de/z/");
    post("_posts/en/2020-05-04-w.md", "/en/w");
    assertThat(findings("/{lang}/{slug}/"))
        .hasSize(2)
        .allMatch(finding -> finding.contains("that the site wants"));
    assertThat(findings("/en/{slug}/")).hasSize(3);
  }
}
