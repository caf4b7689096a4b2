package io.github.postlint.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.fork.Job;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPostTest {
  private static final String TITLE = "Rye: how long in the oven?";
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.parse("2025-03-04T05:06:07+01:00[Europe/Paris]");

  @TempDir private Path root;

  private Job job() {
    return new Job(
        new LintParameters(
            SiteOptions.of(root),
            Optional.empty(),
            true,
            RuleOptions.DEFAULT,
            RuleScope.ALL,
            "version",
            "java"),
        TestSite.NOW,
        1);
  }

  private LintResult lint() {
    return new Linter(job().rules(), job().options()).lint(job().open(), Progress.NONE);
  }

  private Optional<NewPost> made(String... tags) throws IOException {
    PostWish wish = new PostWish(TITLE, MOMENT, Optional.of("Anna Berg"), List.of(tags));
    return NewPost.of(job().open(), lint().posts(), wish);
  }

  /** The text of the new post, of which check has nothing to say. */
  private String checked(String path, String... tags) throws IOException {
    NewPost post = made(tags).orElseThrow();
    assertThat(post.path()).isEqualTo(path);
    new TestSite(root).file(path, post.text());
    assertThat(lint().findings().stream().filter(one -> one.path().equals(path))).isEmpty();
    return post.text();
  }

  private static String post(String day, String more) {
    return "---\nlayout: post\ntitle: Of "
        + day
        + "\ndate: "
        + day
        + " 10:00:00 +0100\n"
        + more
        + "---\nWords.\n";
  }

  private TestSite jekyll() {
    return new TestSite(root).config("title: A\n").file("_layouts/post.html", "{{ content }}\n");
  }

  @Test
  void aPostOfJekyll() throws Exception {
    jekyll()
        .file(
            "_posts/2023/2023-01-02-a.md",
            post("2023-01-02", "author: anna\ntags:\n  - rye\n  - oven\n"))
        .file(
            "_posts/2024/2024-01-02-b.md",
            post("2024-01-02", "author: bert\ntags:\n  - oats\npermalink: /b/\nlast: 7\n"))
        .file("_posts/2024/2024-02-02-c.md", post("2024-02-02", "author: anna\ntags:\n  - oats\n"));
    assertThat(checked("_posts/2025/2025-03-04-rye-how-long-in-the-oven.md"))
        .isEqualTo(
            """
            ---
            layout: post
            title: "Rye: how long in the oven?"
            date: 2025-03-04 05:06:07 +0100
            author: anna
            tags:
              - oven
              - rye
            ---
            """);
  }

  @Test
  void tagsThatAreAskedForAreTheTags() throws Exception {
    jekyll().file("_posts/2024-02-02-c.md", post("2024-02-02", "tags: [oats, oven]\n"));
    assertThat(checked("_posts/2025-03-04-rye-how-long-in-the-oven.md", "spelt", "half: full"))
        .contains("\ntags: [spelt, \"half: full\"]\n");
  }

  @Test
  void whatEachPostHasOfItsOwnIsLeftToTheAuthor() throws Exception {
    jekyll();
    for (int i = 10; i < 30; i++) {
      new TestSite(root)
          .file(
              "_posts/2024-01-" + i + "-a.md",
              post(
                  "2024-01-" + i,
                  "summary: Number "
                      + i
                      + "\ncomments: true\ntags: ["
                      + (i % 2 == 0 ? "a" : "b")
                      + "]\n"));
    }
    NewPost post = made().orElseThrow();
    assertThat(post.open()).containsExactlyInAnyOrder("summary", "tags");
    assertThat(post.text()).contains("\nsummary: \"\"\n", "\ncomments: true\n");
    assertThat(post.text()).doesNotContain("Number");
  }

  @Test
  void aBundleOfHugoInToml() throws Exception {
    new TestSite(root)
        .file("hugo.toml", "title = 'A'\n")
        .file(
            "content/posts/oats/index.md",
            """
            +++
            title = 'Oats'
            date = 2024-01-05T10:00:00+01:00
            tags = ['rye', 'x']
            +++

            Words.
            """);
    assertThat(checked("content/posts/rye-how-long-in-the-oven/index.md"))
        .isEqualTo(
            """
            +++
            title = "Rye: how long in the oven?"
            date = 2025-03-04T05:06:07+01:00
            tags = ["rye"]
            +++
            """);
  }

  @Test
  void aPostOfJbakeInAsciiDoc() throws Exception {
    new TestSite(root)
        .file("jbake.properties", "site.host=https://bread.example\n")
        .file("templates/post.ftl", "${content.body}\n")
        .file(
            "content/blog/oats.adoc",
            """
            = Oats
            Anna Berg
            2024-05-07
            :jbake-type: post
            :jbake-tags: rye, oats
            :jbake-status: published

            Words.
            """);
    assertThat(checked("content/blog/rye-how-long-in-the-oven.adoc"))
        .isEqualTo(
            """
            = Rye: how long in the oven?
            Anna Berg
            2025-03-04
            :jbake-type: post
            :jbake-tags: rye
            :jbake-status: published
            """);
  }

  @Test
  void aPostOfJbakeInMarkdown() throws Exception {
    new TestSite(root)
        .file("jbake.properties", "site.host=https://bread.example\n")
        .file("templates/post.ftl", "${content.body}\n")
        .file(
            "content/blog/2024/oats.md",
            """
            title=Oats
            date=2024-05-07
            type=post
            tags=rye, oats
            status=published
            ~~~~~~

            Words.
            """);
    assertThat(checked("content/blog/2025/rye-how-long-in-the-oven.md"))
        .isEqualTo(
            """
            title=Rye: how long in the oven?
            date=2025-03-04
            type=post
            tags=rye
            status=published
            ~~~~~~

            """);
  }

  @Test
  void aPostOfRoq() throws Exception {
    new TestSite(root)
        .file("pom.xml", "<project><artifactId>quarkus-roq</artifactId></project>")
        .file("content/index.html", "---\nlayout: page\n---\n")
        .file("templates/layouts/post.html", "{#insert /}\n")
        .file("templates/layouts/page.html", "{#insert /}\n")
        .file(
            "content/posts/2024-05-07-oats/index.adoc",
            "---\ntitle: Oats\ntags: [rye, oats]\n---\nWords.\n");
    assertThat(checked("content/posts/2025-03-04-rye-how-long-in-the-oven/index.adoc"))
        .isEqualTo("---\ntitle: \"Rye: how long in the oven?\"\ntags: [rye]\n---\n");
  }

  @Test
  void frontMatterAboveADocumentWithATitle() throws Exception {
    jekyll()
        .file("_config.yml", "title: A\nplugins: [jekyll-asciidoc]\n")
        .file(
            "_posts/2024-02-02-c.adoc",
            post("2024-02-02", "").replace("Words.", "\n= Of 2024-02-02\n\nWords."));
    NewPost post = made().orElseThrow();
    assertThat(post.path()).isEqualTo("_posts/2025-03-04-rye-how-long-in-the-oven.adoc");
    assertThat(post.text())
        .isEqualTo(
            """
            ---
            layout: post
            title: "Rye: how long in the oven?"
            date: 2025-03-04 05:06:07 +0100
            ---

            = Rye: how long in the oven?
            """);
  }

  @Test
  void lineEndsAreTheModels() throws Exception {
    jekyll().file("_posts/2024-02-02-c.md", post("2024-02-02", "").replace("\n", "\r\n"));
    assertThat(made().orElseThrow().text().replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void withoutAPostThereIsNoModel() throws Exception {
    jekyll();
    assertThat(made()).isEmpty();
  }
}
