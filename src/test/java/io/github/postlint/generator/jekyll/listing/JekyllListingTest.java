package io.github.postlint.generator.jekyll.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.generator.jekyll.JekyllGenerator;
import io.github.postlint.generator.jekyll.date.JekyllTimeZone;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Settings;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllListingTest {
  private static final String PATH = "_posts/2020-05-09-hello-world.md";

  private static JekyllGenerator generator(String settings) {
    Source source = Source.of("_config.yml", settings);
    return new JekyllGenerator(
        new Settings(
            "_config.yml",
            YamlReader.read(source, new Span(0, settings.length()))
                .root()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseGet(() -> Mapping.empty(Span.at(0)))));
  }

  private static Listing list(String settings, String path, String text) {
    JekyllGenerator generator = generator(settings);
    return generator.listing(Post.parse(Source.of(path, text), generator.syntax()));
  }

  private static String matter(String yaml) {
    return "---\n" + yaml.replace("\\n", "\n") + "\n---\n";
  }

  private static String places(List<TextFact> facts) {
    return facts.stream()
        .map(fact -> fact.text() + "@" + fact.place().range().start())
        .map(text -> text.replaceAll("Position\\[line=(\\d+), column=(\\d+).*", "$1:$2"))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: Ada | Ada",
        "author: 'Ada, Grace' | Ada, Grace",
        "author: [Ada, Grace, Ada] | Ada/Grace",
        "authors: [{name: Ada, url: x}, {url: y}, Grace] | Ada/Grace",
        "author: {name: Ada} | Ada",
        "author: Ada\\nauthors: [Ada, Grace] | Ada/Grace",
        "author: ~ | Default",
        "author: '' | Default",
        "title: x | Default"
      })
  void authors(String yaml, String authors) {
    Listing listing = list("defaults: [{values: {author: Default}}]", PATH, matter(yaml));
    assertThat(listing.authors().stream().map(TextFact::text)).containsExactly(authors.split("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "description: a\\nexcerpt: b | a",
        "excerpt: b\\nsummary: c | b",
        "description: ''\\nsubtitle: d\\nsummary: c | c",
        "description: no\\nsubtitle: d | d"
      })
  void description(String yaml, String description) {
    assertThat(list("description: The site's", PATH, matter(yaml)).description())
        .map(TextFact::text)
        .contains(description);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lang: en | _posts/fr/2020-05-09-x.md | lang: pt_BR | pt-br",
        "lang: en | _posts/fr/2020-05-09-x.md | locale: DE | de",
        "lang: en | _posts/fr/2020-05-09-x.md | title: x | fr",
        "lang: en | fr/_posts/2020-05-09-x.md | title: x | fr",
        "lang: en | pt-BR/_posts/2020-05-09-x.md | title: x | pt-br",
        "lang: en | fr/blog/_posts/2020-05-09-x.md | title: x | en",
        "lang: en | news/_posts/2020-05-09-x.md | title: x | en",
        "language: en-GB | _posts/2020-05-09-x.md | lang: no | en-gb",
        "'defaults: [{values: {lang: es}}]' | _posts/fr/2020-05-09-x.md | title: x | es"
      })
  void language(String settings, String path, String yaml, String language) {
    assertThat(list(settings, path, matter(yaml)).language()).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x | _posts/2020-05-09-x.md | draft: true | PUBLISHED",
        "title: x | _posts/2020-05-09-x.md | published: no | HELD",
        "title: x | _posts/2020-05-09-x.md | published: | HELD",
        "title: x | _posts/2020-05-09-x.md | published: 'no' | PUBLISHED",
        "unpublished: true | _posts/2020-05-09-x.md | published: false | PUBLISHED",
        "title: x | _drafts/x.md | title: x | DRAFT",
        "show_drafts: true | _drafts/x.md | title: x | PUBLISHED",
        "title: x | _posts/x.md | title: x | SKIPPED",
        "title: x | content/x.md | title: x | PUBLISHED",
        "title: x | content/x.md | draft: true | DRAFT",
        "title: x | content/x.md | published: false | HELD",
        "exclude: [_posts/old] | _posts/old/2020-05-09-x.md | title: x | SKIPPED"
      })
  void state(String settings, String path, String yaml, Listing.State state) {
    assertThat(list(settings, path, matter(yaml == null ? "" : yaml)).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x | _posts/2020-05-09-A b é.md | layout: x | /2020/05/09/A-b-%C3%A9.html",
        "permalink: weekdate | _posts/2020-01-01-x.md | layout: x | /2020/W01/Wed/x.html",
        "permalink: pretty | c#/_posts/2020-05-09-x.md | category: Q A | /c%23/q%20a/2020/05/09/x/",
        "permalink: /:nope/:title | _posts/2020-05-09-x.md | layout: x | ",
        "permalink: /:nope/:title | _posts/2020-05-09-x.md | permalink: a/../b | /a/b",
        "permalink: 5 | _posts/2020-05-09-x.md | layout: x | ",
        "permalink: none | _posts/2020-05-09-x.md | permalink: 5 | ",
        "permalink: none | _posts/2020-05-09-x.md | slug: 5 | ",
        "permalink: none | _posts/2020-05-09-x.md | category: '12:30' | ",
        "timezone: America/New_York | _posts/2020-05-09-x.md"
            + "| date: 2020-05-09 01:00:00 +0200 | /2020/05/08/x.html",
        "collections: {posts: {permalink: pretty}} | _posts/2020-05-09-x.md | layout: x | /pretty",
        "title: x | _drafts/x.md | layout: x | ",
        "permalink: /:title | _drafts/x.md | layout: x | /x"
      })
  void address(String settings, String path, String yaml, String address) {
    assertThat(list(settings, path, matter(yaml)).address().orElse(null)).isEqualTo(address);
  }

  @Test
  void factsStandWhereTheirTextDoes() {
    Listing listing =
        list(
            "defaults: [{values: {category: inherited}}]",
            "fr/" + PATH,
            matter("title: \"A\\tB\"\ntags: dev ops\ncategories:\n- one\n- 1.10\npermalink: /x/"));
    assertThat(listing.title().text()).isEqualTo("A\tB");
    assertThat(places(List.of(listing.title()))).endsWith("@2:8");
    assertThat(places(listing.tags())).isEqualTo("dev@3:7 ops@3:11");
    assertThat(places(listing.categories())).isEqualTo("fr@1:1 one@5:3 1.1@6:3 inherited@1:1");
    assertThat(places(listing.permalink().stream().toList())).isEqualTo("/x/@7:12");
    assertThat(listing.address()).contains("/x/");
  }

  @Test
  void refusedFrontMatterLeavesTheFileName() {
    Listing listing = list("permalink: none", "fr/" + PATH, matter("title: Foo: bar"));
    assertThat(listing.state()).isEqualTo(Listing.State.PUBLISHED);
    assertThat(listing.address()).contains("/fr/2020-05-09-hello-world.html");
    assertThat(listing.date()).isEmpty();
    assertThat(listing.title().text()).isEmpty();
    assertThat(list("", PATH, matter("title: Foo: bar")).address()).isEmpty();
  }

  @Test
  void identity() {
    var identity =
        generator(
                """
                title: A blog
                description: >
                  Two
                  lines
                url: https://example.org/
                baseurl: blog/
                locale: fr_FR
                """)
            .identity();
    assertThat(identity.title()).contains("A blog");
    assertThat(identity.description()).contains("Two lines");
    assertThat(identity.url()).contains("https://example.org");
    assertThat(identity.basePath()).isEqualTo("/blog");
    assertThat(identity.language()).contains("fr-fr");
    assertThat(generator("baseurl: /").identity().basePath()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris, Europe/Paris",
    "UTC, UTC",
    "UTC+3, -03:00",
    "EST5, -05:00",
    "CET-1, +01:00",
    "Nowhere/Land,",
    "+02:00,"
  })
  void timeZone(String name, String zone) {
    assertThat(JekyllTimeZone.of(name).map(Object::toString).orElse(null)).isEqualTo(zone);
  }
}
