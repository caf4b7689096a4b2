package io.github.postlint.rules.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermalinkDuplicateTest {
  private static final List<String> PERMALINKS =
      List.of(
          "/a",
          "/a/",
          "/a.html",
          "/a/index.html",
          "/a/index",
          "a",
          "a/",
          "//a/",
          "/A/",
          "/b/../a",
          "/./a/",
          "/%61/",
          "/%2e%2e/a/",
          "/caf%C3%A9/",
          "/caf\u00e9/",
          "/cafe\u0301/",
          "/a.xml",
          "/a.HTML",
          "/b c/",
          "/b%20c/",
          "/:title/",
          "/:year/:title/",
          "/p20/",
          "/2020/p21/",
          "/",
          "/index.html");

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void open() {
    site = new TestSite(root);
  }

  private void post(String path, String frontMatter) {
    site.file(path, "---\n" + frontMatter + "\n---\n" + path + "\n");
  }

  private List<String> findings() {
    return site.findings(new PermalinkDuplicate());
  }

  /** The posts that are named together, as Jekyll's own notice has them. */
  private List<String> groups() {
    Map<String, List<String>> byPage =
        site.lint(new PermalinkDuplicate()).findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.message().replaceAll(".* the page (.*): readers.*", "$1"),
                    Collectors.mapping(Finding::path, Collectors.toList())));
    return byPage.values().stream().map(paths -> new TreeSet<>(paths).toString()).sorted().toList();
  }

  private void sameAsJekyll() throws Exception {
    JekyllBuild build = JekyllBuild.of(List.of(root)).get(0);
    List<String> groups = groups();
    assertThat(groups).isNotEmpty();
    assertThat(groups)
        .isEqualTo(build.groups().stream().map(paths -> paths.toString()).sorted().toList());
    long lost =
        build.groups().stream()
            .flatMap(List::stream)
            .filter(path -> build.pages().get(path).isEmpty())
            .count();
    assertThat(lost)
        .as("each group loses all posts but one")
        .isEqualTo(build.groups().stream().mapToInt(group -> group.size() - 1).sum());
  }

  @Test
  void permalinksOfOneFile() throws Exception {
    site.config("timezone: Europe/Paris");
    for (int i = 0; i < PERMALINKS.size(); i++) {
      String path = String.format("_posts/2020-01-%02d-p%d.md", i % 28 + 1, i);
      post(path, "permalink: \"" + PERMALINKS.get(i) + "\"");
    }
    sameAsJekyll();
  }

  @Test
  void postsThatStateNothing() throws Exception {
    site.config("permalink: /:title/");
    post("_posts/2020-01-02-a.md", "title: A");
    post("_posts/2020-01-03-a.md", "title: B");
    post("_posts/2020-01-04-b.md", "title: B");
    post("_posts/2020-01-05-c.md", "slug: b");
    post("_posts/fr/2020-01-05-d.md", "title: D");
    post("_posts/en/2020-01-05-d.md", "title: D");
    post("x/_posts/2020-01-05-e.md", "title: D");
    sameAsJekyll();
  }

  @Test
  void whatIsNotPublishedTakesNoAddress() throws Exception {
    site.config("timezone: Europe/Paris");
    post("_posts/2020-01-02-a.md", "permalink: /a/");
    post("_posts/2020-01-02-b.md", "permalink: /a/\npublished: false");
    post("_posts/2120-01-02-c.md", "permalink: /a/");
    post("_posts/undated.md", "permalink: /a/");
    assertThat(findings()).isEmpty();
    site.config("timezone: Europe/Paris\nfuture: true");
    assertThat(findings())
        .containsExactly(
            "_posts/2020-01-02-a.md:2:12-2:15 error [permalink-duplicate] This post and"
                + " _posts/2120-01-02-c.md are both written to the page /a/index.html: readers get"
                + " only one of them. Give one of the two another address.",
            "_posts/2120-01-02-c.md:2:12-2:15 error [permalink-duplicate] This post and"
                + " _posts/2020-01-02-a.md are both written to the page /a/index.html: readers get"
                + " only one of them. Give one of the two another address.");
    sameAsJekyll();
  }

  @Test
  void daysThatDependOnTheMachine() {
    post("_posts/2020-01-02-a.md", "date: 2020-01-01 23:30:00 +0000");
    post("_posts/x/2020-01-01-a.md", "date: 2020-01-01 10:00:00 +0000");
    assertThat(findings()).isEmpty();
    site.config("timezone: Europe/London");
    assertThat(findings()).hasSize(2);
    site.config("timezone: Europe/Paris");
    assertThat(findings()).isEmpty();
  }

  @Test
  void pluginsThatBuildTheSiteForEachLanguage() {
    post("_posts/2020-01-02-a.md", "permalink: /a/\nlang: fr");
    post("_posts/2020-01-02-b.md", "permalink: /a/\nlang: en");
    site.config("languages: [fr, en]");
    assertThat(findings()).hasSize(2);
    site.config("languages: [fr, en]\nplugins: [jekyll-polyglot]");
    assertThat(findings()).isEmpty();
    site.config("languages: [fr, en]").file("Gemfile", "gem 'jekyll-polyglot'");
    assertThat(findings()).isEmpty();
    post("_posts/2020-01-03-c.md", "permalink: /a/\nlang: en");
    assertThat(findings()).hasSize(2);
  }

  @Test
  void manyPostsAreQuick() {
    IntStream.range(0, 3_000)
        .forEach(i -> post("_posts/2020-01-02-" + i + ".md", "permalink: /a/"));
    long start = System.nanoTime();
    assertThat(findings()).hasSize(3_000).first().asString().contains("and 2998 more are all");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }
}
