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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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
  void pagesDocumentsOfCollectionsAndFilesToCopy() throws Exception {
    site.config("timezone: UTC\npermalink: /:title/\ncollections: {guides: {output: true}}");
    post("_posts/2020-01-02-one.md", "title: A");
    post("_posts/2020-01-02-about.md", "title: A");
    post("about.md", "permalink: /about/");
    post("contact.md", "title: A");
    site.file("contact.html", "x");
    post("data.json", "permalink: /x.json");
    site.file("x.json", "x");
    post("_guides/g.md", "permalink: /same/");
    post("c.html", "permalink: /same/");
    post("Case.md", "title: A");
    post("case.md", "title: A");
    post("d/index.md", "title: A");
    post("d/index.html", "title: A");
    post("e/index.md", "title: A");
    site.file("e/index.html", "x");
    post("f.md", "permalink: /pp");
    post("g.md", "permalink: /pp.html");
    post("h.md", "permalink: /docs");
    post("docs/index.md", "title: A");
    post("held.md", "permalink: /about/\npublished: false");
    TreeSet<String> named = new TreeSet<>();
    for (Finding finding : site.lint(new PermalinkDuplicate()).findings()) {
      String other = finding.message().replaceAll(".* and (?:the file )?(\\S+) are both .*", "$1");
      named.add(new TreeSet<>(List.of(finding.path(), other)).toString());
    }
    assertThat(named)
        .hasSize(6)
        .containsExactlyElementsOf(
            JekyllBuild.of(List.of(root)).get(0).groups().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** As jekyll-redirect-from 0.16.0 writes them; it is not among the programs that tests need. */
  @Test
  void redirectsFromAddressesInUse() {
    site.config("timezone: UTC\npermalink: /:title/\nplugins: [jekyll-redirect-from]");
    post("about.md", "permalink: /about/");
    site.file("file.html", "x");
    post("a.md", "redirect_from: /about/");
    post("b.md", "redirect_from: [/one/, /one.html, /file, /free/]");
    post("c.md", "redirect_from:\n- /twice\n- /twice.html");
    post("d.md", "redirect_from: [/twice.html, /twice/]");
    post("self.md", "redirect_from: /self/");
    post("_posts/2020-01-02-one.md", "redirect_from: /one/");
    post("_posts/2020-01-02-held.md", "published: false\nredirect_from: /about/");
    post("_posts/2120-01-02-next.md", "redirect_from: /about/");
    assertThat(findings())
        .extracting(line -> line.replaceAll(" error \\[permalink-duplicate]|: readers.*", ""))
        .containsExactly(
            "a.md:2:16-2:23 The redirect from \"/about/\" and about.md are both written to"
                + " /about/index.html",
            "b.md:2:17-2:22 The redirect from \"/one/\" and _posts/2020-01-02-one.md are both"
                + " written to /one/index.html",
            "b.md:2:35-2:40 The redirect from \"/file\" and file.html are both written to"
                + " /file.html",
            "d.md:2:17-2:28 c.md asks for a redirect from \"/twice\" as well",
            "self.md:2:16-2:22 This is the page's own address: a redirect to it is written over the"
                + " page, and readers never see it. Take the address out.");
    site.config("permalink: /:title/").file("Gemfile", "gem 'jekyll'\n");
    assertThat(findings()).isEmpty();
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
