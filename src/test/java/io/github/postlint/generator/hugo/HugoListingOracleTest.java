package io.github.postlint.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Listing;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses, dates and drafts, compared with what the real Hugo lists. */
@Tag("slow")
class HugoListingOracleTest {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
  private static final String NONE = "0001-01-01T00:00:00Z";

  @TempDir private Path root;

  @Test
  void namesBundlesAndLanguages() throws Exception {
    TestSite site =
        new TestSite(root)
            .file(
                "hugo.toml",
                """
                baseURL = 'https://example.org/base/'
                timeZone = 'Europe/Paris'
                [permalinks]
                news = '/:year/:month/:day/:slug/'
                events = '/e/:title'
                talks = '/:sections/:filename-:yearday/'
                [languages.en]
                weight = 1
                [languages.fr]
                weight = 2
                """)
            .file("content/posts/a.md", "---\ntitle: A\ndate: 2020-01-02 10:00:00 +0200\n---\n")
            .file("content/posts/a.fr.md", "---\ntitle: A\ndate: 2020-01-02T10:00:00\n---\n")
            .file("content/posts/2020-03-04-my-post.md", "---\ntitle: B\ndate: 2021-01-01\n---\n")
            .file(
                "content/posts/bundle/index.md",
                "+++\ntitle = \"C\"\nslug=\"Été à Paris!\"\ndate = 2020-01-02\n+++\n")
            .file(
                "content/posts/sub/deep/D.É.v1.2.md",
                "{ \"title\": \"D\", \"date\": \"2020-01-02\" }\n")
            .file("content/posts/url.md", "---\ntitle: U\nurl: foo/Bar Baz\n---\n")
            .file("content/posts/url.fr.md", "---\ntitle: U\nurl: /foo/Bar.html\n---\n")
            .file("content/posts/two.fr.md", "---\ntitle: T\nurl: ici\n---\n")
            .file("content/docs/Big Name/C++ & C#.md", "---\ntitle: q\n---\n")
            .file(
                "content/news/x.md",
                """
                ---
                title: "Hello: World, 100% & more?"
                date: Thu, 02 Jan 2020 23:30:00 GMT
                ---
                """)
            .file(
                "content/news/y.md",
                "---\ntitle: y\nslug: Slug Here\npublishDate: 2019-05-06\n---\n")
            .file("content/news/z.md", "---\ntitle: zed\ndate: Jan 2, 2020\n---\n")
            .file("content/news/slug.md", "---\ntitle: q\nslug: a/b c\ndate: 02 Jan 2020\n---\n")
            .file("content/events/k.md", "---\ntitle: A/B testing\nmodified: 2018-01-01\n---\n")
            .file("content/events/m.md", "---\ntitle: \"--x-- - y\"\n---\n")
            .file("content/talks/in/n.md", "---\ntitle: n\ndate: 2020-02-29\n---\n")
            .file("content/talks/_index.md", "---\ntitle: t\n---\n")
            .file("content/talks/own/_index.md", "---\ntitle: t\n---\n")
            .file("content/talks/own/o/index.md", "---\ntitle: o\n---\n")
            .file("content/root.md", "---\ntitle: r\nDraft: true\n---\n")
            .file("content/other.md", "#+TITLE: o\n#+DATE: 2020-02-02\n\nText.\n");
    for (int i = 0; i < DRAFTS.length; i++) {
      site.file("content/drafts/d" + i + ".md", "---\ntitle: d\n" + DRAFTS[i] + "\n---\n");
    }
    compare("/base");
  }

  private static final String[] DRAFTS = {
    "draft: true",
    "draft: yes",
    "draft: on",
    "draft: y",
    "draft: 1",
    "draft: 'true'",
    "draft: '1'",
    "draft: 'yes'",
    "draft: tru",
    "draft: []",
    "draft:",
    "draft: 0",
    "published: false",
    "published: no",
    "published: 0",
    "published: true",
    "published: 'false'",
    "draft: false\npublished: false",
    "draft: 'T'",
    "draft: TRUE",
    "draft: True",
    "draft: tRue"
  };

  private static final String[] DATES = {
    "2020-01-02",
    "2020-01-02T10:00:00",
    "2020-01-02 10:00:00",
    "2020-01-02T10:00:00Z",
    "2020-01-02T10:00:00.123Z",
    "2020-01-02T10:00:00+02:00",
    "2020-01-02T10:00:00+0200",
    "2020-01-02 10:00:00 +0200",
    "2020-01-02 10:00:00 +02:00",
    "2020-01-02 10:00:00+02:00",
    "2020-01-02T10:00:00 +02:00",
    "02 Jan 2020",
    "2 Jan 2020",
    "Jan 2, 2020",
    "January 2, 2020",
    "Thu, 02 Jan 2020 10:00:00 GMT",
    "Thu, 02 Jan 2020 10:00:00 +0200",
    "Thu Jan  2 10:00:00 2020",
    "Thu Jan 2 10:00:00 UTC 2020",
    "Thu Jan 02 10:00:00 +0200 2020",
    "2020-01-02T10:00",
    "2020-01-02 10:00",
    "2020-01-02T10:00Z",
    "2020-1-2",
    "2020/01/02",
    "2020.01.02",
    "2020-01",
    "01/02/2020",
    "02-01-2020",
    "2020-02-30",
    "2020-13-45",
    "2020-01-02T25:00:00",
    "2020-XX-XX",
    "TBD",
    "''",
    "2020–01–02",
    "'2020-01-02'",
    "2020-01-02 9:05:06",
    "2020-01-02T10:00:00.5",
    "2020-01-02 10:00:00 UTC",
    "2020-01-02 10:00:00 CET",
    "' 2020-01-02'",
    "02 jan 2020",
    "Fri, 02 Jan 2020 10:00:00 CEST",
    "true",
    "[2020-01-02]"
  };

  @Test
  void dates() throws Exception {
    TestSite site = new TestSite(root).file("hugo.toml", "baseURL = 'https://example.org/'\n");
    for (int i = 0; i < DATES.length; i++) {
      site.file("content/posts/d" + i + ".md", "---\ntitle: d\ndate: " + DATES[i] + "\n---\n");
    }
    compare("");
  }

  @Test
  void datesOfFileNames() throws Exception {
    new TestSite(root)
        .file(
            "config.yaml",
            """
            baseURL: https://example.org/
            uglyURLs: true
            disablePathToLower: true
            removePathAccents: true
            frontmatter:
              date: [":filename", ":default"]
            """)
        .file("content/posts/2020-03-04-my-post.md", "---\ntitle: B\ndate: 2021-01-01\n---\n")
        .file("content/posts/2020-03-04.md", "---\ntitle: B\ndate: 2021-01-01\n---\n")
        .file("content/posts/2020-13-45-x.md", "---\ntitle: B\n---\n")
        .file("content/posts/2020-05-06-bundle/index.md", "---\ntitle: C\n---\n")
        .file("content/posts/2020-05-07 Größe.md", "---\ntitle: C\n---\n")
        .file("content/posts/2020-05-08-own.md", "---\ntitle: C\nslug: else\n---\n");
    compare("");
  }

  private void compare(String base) throws IOException, InterruptedException {
    assertThat(mine(base)).containsExactlyInAnyOrderEntriesOf(hugos());
  }

  private Map<String, String> mine(String base) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    Generator generator = site.generator();
    for (PostFile file : site.files()) {
      if (!file.path().endsWith("_index.md")) {
        Post post =
            Post.parse(
                SourceReader.read(file.file(), file.path()),
                generator.syntax(file.path()),
                file.kind());
        Listing listing = generator.listing(post);
        pages.put(
            file.path(),
            listing.date().map(date -> date.withNano(0).format(SECONDS)).orElse(NONE)
                + " "
                + (listing.state() != Listing.State.PUBLISHED)
                + " https://example.org"
                + base
                + decoded(listing.address().orElse("?")));
      }
    }
    return pages;
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Path, slug, title, the three dates, draft, address: no title here has a comma and a quote. */
  private Map<String, String> hugos() throws IOException, InterruptedException {
    Map<String, String> pages = new TreeMap<>();
    String list = RealHugo.run(root, "list", "all");
    assertThat(list).contains("path,slug,title");
    for (String line : list.lines().filter(one -> one.startsWith("content/")).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      OffsetDateTime date = OffsetDateTime.parse(cells[3]);
      pages.put(
          cells[0],
          (cells[3].equals(NONE) ? NONE : date.format(SECONDS))
              + " "
              + cells[6]
              + " "
              + decoded(cells[7]));
    }
    return pages;
  }
}
