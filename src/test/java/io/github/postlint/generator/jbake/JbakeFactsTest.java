package io.github.postlint.generator.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.rules.dates.DateInvalid;
import io.github.postlint.rules.taxonomy.TagSplit;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Omission;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real JBake was seen to do with chosen headers; {@code JbakeSiteOracleTest} asks it anew. */
class JbakeFactsTest {
  private static final String MARKDOWN =
      "title=Rye\ndate=2024-05-06\ntype=post\nstatus=published\ntags=bread, oven\n~~~~~~\nText.\n";
  private static final String ASCIIDOC =
      """
      = Rye
      Anna Berg
      2024-05-06
      :jbake-type: post
      :jbake-status: published
      :jbake-tags: bread, oven

      Text.
      """;

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void settings() {
    site = new TestSite(root).file("jbake.properties", "");
  }

  private Post post(String path, String text) {
    return Post.parse(Source.of(path, text), Generators.detect(root).syntax(path));
  }

  private Listing listing(String path, String text) {
    return Generators.detect(root).listing(post(path, text));
  }

  private String omission(String path, String text) {
    return Generators.detect(root).omission(post(path, text)).map(Omission::message).orElse("");
  }

  private static String tags(Listing listing) {
    return listing.tags().stream().map(TextFact::text).collect(Collectors.joining("|"));
  }

  @Test
  void aHeaderOfEitherKindIsRead() {
    for (String path : new String[] {"content/rye.md", "content/rye.adoc", "content/rye.html"}) {
      String text = path.endsWith(".adoc") ? ASCIIDOC : MARKDOWN;
      Listing listing = listing(path, text);
      assertThat(listing.state()).isEqualTo(Listing.State.PUBLISHED);
      assertThat(listing.title().text()).isEqualTo("Rye");
      assertThat(listing.date().orElseThrow().toLocalDate()).hasToString("2024-05-06");
      assertThat(listing.page()).contains("/rye.html");
      assertThat(tags(listing)).isEqualTo("bread|oven");
      assertThat(omission(path, text)).isEmpty();
    }
    assertThat(listing("content/a.adoc", MARKDOWN).state()).isEqualTo(Listing.State.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "type=post, '', SKIPPED, has no type",
    "type=post, type = post, SKIPPED, without spaces",
    "type=post, Type=post, SKIPPED, small letters",
    "type=post, type=article, SKIPPED, template.article.file",
    "type=post, type=Post, SKIPPED, Write \"post\"",
    "type=post, type=page, PUBLISHED, ''",
    "type=post, '  type=post', PUBLISHED, ''",
    "status=published, '', DRAFT, has no status",
    "status=published, status=draft, DRAFT, ''",
    "status=published, status=Published, HELD, Write \"status=published\"",
    "status=published, status=publised, HELD, Write \"status=published\"",
    "status=published, status=pubished, HELD, Write \"status=published\"",
    "status=published, status=\"published\", HELD, Write \"status=published\"",
    "status=published, status=archived, HELD, ''",
    "status=published, status=published-date, DUE, ''",
    "~~~~~~, '', SKIPPED, ends the header",
    "~~~~~~, ~~~~~, SKIPPED, does not end the header",
    "~~~~~~, ~~~~~~~, SKIPPED, does not end the header",
    "~~~~~~, '~~~~~~ ', SKIPPED, does not end the header",
    "tags=, keywords:, SKIPPED, no equals sign",
    "date=, '# a note\ndate=', SKIPPED, no equals sign",
    "date=, '  \ndate=', SKIPPED, Delete the spaces",
    "date=, 'a line\ndate=', SKIPPED, no equals sign",
    "date=, '\ndate=', PUBLISHED, ''",
    "title=, '\ntitle=', PUBLISHED, ''",
    "title=, 'title=One\ntitle=', PUBLISHED, ''",
    "title=Rye, title=A=B == C, PUBLISHED, ''",
    "title=Rye, title=, PUBLISHED, ''"
  })
  void aHeaderIsReadToTheLetter(String from, String to, String state, String message) {
    String text = MARKDOWN.replace(from, to);
    assertThat(text).isNotEqualTo(MARKDOWN);
    assertThat(listing("content/rye.md", text).state()).isEqualTo(Listing.State.valueOf(state));
    if (message.isEmpty()) {
      assertThat(omission("content/rye.md", text)).isEmpty();
    } else {
      assertThat(omission("content/rye.md", text)).contains(message);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "':jbake-type: post\n', '', SKIPPED, has no type",
    ":jbake-type: post, '\n:jbake-type: post', SKIPPED, not in the header",
    ":jbake-type: post, :jbake-type:post, SKIPPED, without a space",
    ":jbake-type: post, :jbake-type : post, PUBLISHED, ''",
    ":jbake-type: post, :jbake-Type: post, PUBLISHED, ''",
    ":jbake-type: post, :type: post, PUBLISHED, ''",
    ":jbake-status: published, :status: published, PUBLISHED, ''",
    ":jbake-status: published, :jbake-status: draft, DRAFT, ''",
    ":jbake-status: published, :jbake-status: publihsed, HELD, :jbake-status: published",
    ":jbake-tags, '\n:jbake-tags', PUBLISHED, ''",
    "= Rye, '// a note\n= Rye', PUBLISHED, ''",
    "= Rye, ' = Rye', SKIPPED, not in the header",
    "= Rye, '---\ntitle: Rye\n---\n= Rye', SKIPPED, not in the header"
  })
  void anAsciiDocHeaderIsReadAsAsciidoctorReadsIt(
      String from, String to, String state, String message) {
    String text = ASCIIDOC.replace(from, to);
    assertThat(text).isNotEqualTo(ASCIIDOC);
    assertThat(listing("content/rye.adoc", text).state()).isEqualTo(Listing.State.valueOf(state));
    if (message.isEmpty()) {
      assertThat(omission("content/rye.adoc", text)).isEmpty();
    } else {
      assertThat(omission("content/rye.adoc", text)).contains(message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "Text alone.\n",
        "---\ntitle: Rye\n---\nText.\n",
        "Text.\n\n~~~~~~\ncode\n~~~~~~\n"
      })
  void whatHasNoHeaderIsLeftOut(String text) {
    assertThat(omission("content/rye.md", text)).contains("leaves the file out");
    assertThat(listing("content/rye.md", text).state()).isEqualTo(Listing.State.SKIPPED);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06",
    "2024-05-06 10:30, 2024-05-06",
    "2024-02-31, other 2024-03-02",
    "2024-13-02, other 2025-01-02",
    "24-05-06, other 0024-05-06",
    "2999-01-02, 2999-01-02",
    "06.05.2024, file",
    "2024/05/06, file",
    "'\"2024-05-06\"', file",
    "May 6, file",
    "'', file"
  })
  void datesAreReadAsJavaReadsThem(String text, String expected) {
    assertThat(date(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dd.MM.yyyy, 06.05.2024, 2024-05-06",
    "dd.MM.yyyy, 31.06.2024, other 2024-07-01",
    "dd.MM.yyyy, 2024-05-06, file",
    "yyyy-MM-dd HH:mm, 2024-05-06, file",
    "yyyy-MM-dd HH:mm, 2024-05-06 10:30, 2024-05-06",
    "d MMMM yyyy, 6 May 2024, 2024-05-06",
    "d MMMM yyyy, 6 mai 2024, unknown",
    "nonsense, 2024-05-06, unknown"
  })
  void theFormIsThatOfTheSettings(String form, String text, String expected) {
    site.file("jbake.properties", "date.format=" + form);
    assertThat(date(text)).isEqualTo(expected);
  }

  private String date(String text) {
    DateReading reading = Generators.detect(root).dates().read(text);
    if (reading instanceof DateReading.Moment moment) {
      return moment.written().toLocalDate().toString();
    }
    if (reading instanceof DateReading.OtherDay other) {
      return "other " + other.day();
    }
    return reading instanceof DateReading.OfTheFile ? "file" : "unknown";
  }

  @ParameterizedTest
  @CsvSource({
    "'= Rye\nAnna Berg\nv1.0, 2024-05-06\n', 2024-05-06",
    "'= Rye\nAnna Berg\n2024-05-06\n:jbake-date: 2024-05-07\n', 2024-05-07",
    "'= Rye\n:jbake-date: 2024-05-07\n', 2024-05-07",
    "'= Rye\n2024-05-06\n', ''",
    "'= Rye\nAnna Berg\n', ''",
    "'= Rye\nAnna Berg\n6 May 2024\n', ''"
  })
  void theDateOfARevisionCounts(String header, String day) {
    Listing listing =
        listing("content/rye.adoc", header + ":jbake-type: post\n:jbake-status: published\n\nA\n");
    assertThat(listing.date().map(date -> date.toLocalDate().toString()).orElse("")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "my tag,, my tag",
    "'b ,, c#', , b|c#",
    "'my tag,b/c', true, my-tag|b/c",
    "'[a, b]', , [a|b]",
    "'a,A,b', , a|A|b"
  })
  void commasDivideTags(String tags, String sanitize, String expected) {
    site.file("jbake.properties", "tag.sanitize=" + sanitize);
    assertThat(tags(listing("content/a.md", MARKDOWN.replace("bread, oven", tags))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'', content/blog/my post.md, /blog/my+post.html, /blog/my+post.html",
    "'', content/blog/é.md, /blog/%C3%A9.html, /blog/%25C3%25A9.html",
    "'', content/v2.7.0-rc.md, /v2.7.0-rc.html, /v2.7.0-rc.html",
    "'', content/_x.md, /_x.html, /_x.html",
    "output.extension=.htm, content/x.md, /x.htm, /x.htm",
    "template.post.extension=.txt, content/x.md, /x.txt, /x.txt",
    "'uri.noExtension=true\n"
        + "uri.noExtension.prefix=/blog/', content/blog/x.md, /blog/x/index.html, /blog/x/",
    "'uri.noExtension=true\nuri.noExtension.prefix=/blog/', content/x.md, /x.html, /x.html",
    "uri.noExtension=true, content/x.md, /x.html, /x.html",
    "content.folder=texts, texts/x.md, /x.html, /x.html"
  })
  void filesAreNamedAfterTheirSources(String settings, String path, String page, String address) {
    site.file("jbake.properties", settings);
    Listing listing = listing(path, MARKDOWN);
    assertThat(listing.page()).contains(page);
    assertThat(listing.address()).contains(address);
  }

  @Test
  void postsWithoutADateAreNamed() {
    site.file("content/a.md", MARKDOWN.replace("date=2024-05-06\n", ""))
        .file("content/b.md", MARKDOWN)
        .file("content/c.md", MARKDOWN.replace("date=2024-05-06\n", "").replace("post", "page"));
    assertThat(site.lint(new DateInvalid()).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.path() + " " + finding.message())
                    .contains("content/a.md", "last changed", "\"date=2017-05-09\""));
  }

  @Test
  void listsInBracketsAreNone() {
    site.file("content/a.md", MARKDOWN.replace("bread, oven", "[bread, oven]"))
        .file("content/b.md", MARKDOWN);
    assertThat(site.lint(new TagSplit()).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.path() + " " + finding.message())
                    .isEqualTo(
                        "content/a.md JBake knows no list in brackets here: they become a part of"
                            + " the tags. Write \"bread, oven\"."));
  }

  @Test
  void draftsHaveNamesOfTheirOwn() {
    assertThat(listing("content/x.md", MARKDOWN.replace("published", "draft")).page())
        .contains("/x-draft.html");
  }

  @Test
  void settingsGiveTypeAndStatus() {
    site.file("jbake.properties", "default.type=post\ndefault.status=published");
    String bare = "title=Rye\n~~~~~~\nText.\n";
    assertThat(listing("content/x.md", bare).state()).isEqualTo(Listing.State.PUBLISHED);
    assertThat(omission("content/x.md", bare)).isEmpty();
    assertThat(omission("content/x.md", "title=Rye\n~~~~~\nText.\n"))
        .contains("readers see it as text");
  }

  @Test
  void ownTypesNeedATemplate() {
    site.file("jbake.properties", "template.news.file=news.ftl");
    String text = MARKDOWN.replace("type=post", "type=news");
    assertThat(omission("content/x.md", text)).isEmpty();
    site.file("templates/post.ftl", "");
    assertThat(omission("content/x.md", text)).contains("templates/news.ftl, is not there");
    assertThat(omission("content/x.md", MARKDOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"JBAKE, JBake", "jbake, JBake"})
  void itIsKnownByName(String name, String expected) {
    Generator generator = Generators.open(root, Optional.of(name), true);
    assertThat(generator.name()).isEqualTo(expected);
    assertThat(generator.knowledge()).isEqualTo(Generator.Knowledge.ALL);
  }

  /** A licence, an id and attributes may stand above the title. */
  @Test
  void aHeaderMayBeginBelowCommentsAndAttributes() {
    String above = "////\n# A licence\n\nof two paragraphs\n////\n\n// A note\n[[rye]]\n[.wide]\n";
    for (String first : new String[] {above, "[#rye]\n", "////\na\n////\n"}) {
      Listing listing = listing("content/rye.adoc", first + ASCIIDOC);
      assertThat(listing.title().text()).isEqualTo("Rye");
      assertThat(listing.date().orElseThrow().toLocalDate()).hasToString("2024-05-06");
      assertThat(omission("content/rye.adoc", first + ASCIIDOC)).isEmpty();
    }
    assertThat(listing("content/rye.adoc", "////\n" + ASCIIDOC).title().text()).isNotEqualTo("Rye");
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy-MM-dd hh:mm:ss, 2024-05-06 00:00:00, true",
    "yyyy-MM-dd kk:mm, 2024-05-06 00:30, true",
    "yyyy-MM-dd hh:mm, 2024-05-06 25:30, false",
    "yyyy-MM-dd'h'hh:mm, 2024-05-06h14:30, true",
    "yyyy-MM-dd hh:mm, 2024-02-30 10:30, false",
  })
  void anHourThatAClockLacksMovesNoDay(String form, String date, boolean same) {
    assertThat(new JbakeDates(form).read(date) instanceof DateReading.Moment).isEqualTo(same);
  }
}
