package io.github.postlint.generator.roq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Listing;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Roq builds a whole site: each document's page, title and date, and what Qute leaves. */
class RoqSiteOracleTest {
  private static final String[][] DOCUMENTS = {
    {"posts/2024-05-06-rye.md", "title: All of Rye!"},
    {"posts/2024-05-07-no-title.md", "layout: post"},
    {"posts/2024-05-08-slug.md", "title: Slug\nslug: other-name"},
    {"posts/2024-05-09-link.md", "title: My Link\nlink: /my/:slug/there"},
    {"posts/2024-05-10-dated.md", "title: Dated\nlink: /:year/:month/:day/:name"},
    {"posts/2024-05-11-folder/index.md", "description: In a folder"},
    {"posts/2024-05-12-file.md", "title: File\nlink: /files/a.html"},
    {"posts/2024-05-13-other-day.md", "title: Other day\ndate: 2024-05-14"},
    {"posts/2024-05-14-zone.md", "title: Zone\ndate: 2024-03-06 23:30:00 +0200"},
    {"posts/2024-05-15-time.md", "title: Time\ndate: 2024-03-06 23:30"},
    {"posts/2024-05-16-february.md", "title: February\ndate: 2024-02-31"},
    {"posts/2999-05-17-future.md", "title: Future"},
    {"posts/drafts/2024-05-18-draft.md", "title: Draft"},
    {"posts/2024-05-19-umlaut.md", "title: Größe & Gewicht"},
    {"posts/2024-05-20-html.html", "title: In HTML"},
    {"posts/2024-05-21-markdown.markdown", "title: In Markdown"},
    {"posts/2024-05-22-Capital-Name.md", "layout: post"},
    {"posts/2024-05-23-number.md", "title: \"5\""},
    {"posts/2024-05-24-tags.md", "title: Tagged\ntags: a b, c"},
    {"posts/2024-05-25-two--hyphens.md", "title: a -- b"},
    {"posts/_hidden.md", "title: Hidden"},
    {"about.md", "title: About us"},
    {"docs/First Steps.md", "title: First steps"},
    {"docs/index.md", "title: Docs"},
    {"docs/v1.2.md", "title: Version"},
    {"404.html", "title: Not found\nlink: /404.html"}
  };

  /** What Qute leaves as it is, or prints without a word. */
  private static final String TEXTS =
      """
      () => {}, { color: red }, { a: 1 }, {{ x }}, {% y %}, {-x}, {=x}, {"a": 1}, \\{page.title}

      {|raw {x} {#if}|} {! {x} !} {page.title} {page.data.none ?: "none"}

      ```java
      class A {
        int x = 1;
      }
      ```
      """;

  @TempDir private Path folder;

  /** Roq brings half of Quarkus along: hundreds of files that no other test needs. */
  @Test
  void aMadeUpSite() throws Exception {
    Assumptions.assumeTrue(
        Boolean.getBoolean("postlint.roq"), "Skipped: -Dpostlint.roq=true downloads Roq");
    write();
    Program.run(
        folder, "mvn", "-B", "-q", "package", "quarkus:run", "-Dquarkus.roq.generator.batch=true");
    Path output = folder.resolve("target/roq");
    Set<String> files;
    try (Stream<Path> all = Files.walk(output)) {
      files =
          all.filter(file -> file.toString().endsWith(".html"))
              .map(file -> "/" + output.relativize(file))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<String> wrong = new ArrayList<>();
    Site site = Site.open(SiteOptions.of(folder), Generators::detect);
    int compared = 0;
    for (PostFile file : site.files()) {
      Generator generator = site.generator();
      Post post =
          Post.parse(
              SourceReader.read(file.file(), file.path()),
              generator.syntax(file.path()),
              file.kind());
      assertThat(post.template().slips()).as(file.path()).isEmpty();
      Listing listing = generator.listing(post);
      String expected = expected(listing, post);
      String found = found(listing, files, output);
      compared++;
      files.remove(listing.page().orElse(""));
      if (!expected.equals(found)) {
        wrong.add(file.path() + ": " + expected + " / Roq: " + found);
      }
    }
    files.forEach(file -> wrong.add(file + " is written by Roq alone"));
    assertThat(wrong).as("%d of %d", compared - wrong.size(), compared).isEmpty();
    assertThat(compared).isGreaterThan(22);
  }

  private static String expected(Listing listing, Post post) {
    if (!listing.isPublished(TestSite.NOW, false)) {
      return "no page";
    }
    boolean dated = post.kind().isPost() && listing.date().isPresent();
    return listing.title().text() + (dated ? "|" + listing.date().get().toInstant() : "");
  }

  private static String found(Listing listing, Set<String> files, Path output) throws Exception {
    String page = listing.page().orElse("nothing");
    if (!files.contains(page)) {
      return "no page";
    }
    String text = Files.readString(output.resolve(page.substring(1)), StandardCharsets.UTF_8);
    String head = text.substring(text.indexOf("<title>") + 7, text.indexOf("</title>"));
    return head.replace("&amp;", "&");
  }

  private void write() throws Exception {
    TestSite site = new TestSite(folder);
    try (InputStream pom = Program.class.getResourceAsStream("roq-pom.xml")) {
      String text = new String(pom.readAllBytes(), StandardCharsets.UTF_8);
      String dependency = "    <dependency>\n      <groupId>io.quarkiverse.roq</groupId>";
      int roq = text.indexOf(dependency);
      String own =
          text.substring(roq, text.indexOf("</dependency>", roq) + "</dependency>".length());
      site.file(
          "pom.xml",
          text.substring(0, roq)
              + own.replace("quarkus-roq<", "quarkus-roq-plugin-markdown<")
              + "\n"
              + text.substring(roq));
    }
    site.file("src/main/resources/application.properties", "site.time-zone=UTC\n");
    String layout =
        "<html><head><title>{page.title}%s</title></head><body>{#insert /}</body></html>\n";
    String date = "|{page.date.toInstant}";
    site.file("templates/layouts/post.html", layout.formatted(date));
    site.file("templates/layouts/page.html", layout.formatted(""));
    site.file("templates/layouts/default.html", layout.formatted(""));
    site.file("content/index.html", "---\ntitle: Home\nlayout: page\n---\nHome\n");
    for (String[] document : DOCUMENTS) {
      site.file("content/" + document[0], "---\n" + document[1] + "\n---\n" + TEXTS);
    }
  }
}
