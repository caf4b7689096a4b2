package io.github.postlint.tags.html;

import static io.github.postlint.tags.html.IndexSketch.author;
import static io.github.postlint.tags.html.IndexSketch.category;
import static io.github.postlint.tags.html.IndexSketch.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TaxonomyKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pages hold, and that they hold together. */
class HtmlWriterTest {

  @Test
  void aKindWithoutTermsHasNoPageAndNoLink() {
    TagIndex index = new IndexSketch().post("One", "2020-01-02", "en", tag("Java")).index();

    WrittenPages pages = WrittenPages.of(index);

    assertThat(pages.pages()).containsOnlyKeys("html/tags/index.html", "html/tags/java/index.html");
    assertThat(pages.page("html/tags/index.html").select(".top nav a").eachText())
        .containsExactly("Tags");
  }

  @Test
  void everyLinkBetweenPagesLeadsToAPageAndAnAnchorThatExist() {
    WrittenPages pages = WrittenPages.of(SampleIndexes.orchard("en"));
    List<String> broken = new ArrayList<>();
    pages
        .pages()
        .keySet()
        .forEach(
            path -> {
              for (Element link : pages.page(path).select("a[href], link[href]")) {
                URI target = URI.create(link.absUrl("href"));
                if (target.getHost().equals("pages.example")
                    && !link.attr("href").startsWith("/")
                    && !target.getPath().contains("feed.")) {
                  String file =
                      target.getPath().substring(1).replaceFirst("(^|/)$", "$1index.html");
                  boolean there =
                      pages.pages().containsKey(file)
                          && (target.getFragment() == null
                              || pages.page(file).getElementById(target.getFragment()) != null);
                  if (!there) {
                    broken.add(path + " → " + link.attr("href"));
                  }
                }
              }
            });

    assertThat(broken).isEmpty();
    assertThat(pages.pages().keySet()).hasSizeGreaterThan(20);
  }

  @Test
  void aTermListsAllItsPostsNewestFirstOverItsPages() {
    TagIndex index = SampleIndexes.orchard("en");
    WrittenPages pages = WrittenPages.of(index);

    for (IndexedTerm term : index.taxonomy(TaxonomyKind.AUTHORS).terms()) {
      List<String> titles = new ArrayList<>();
      for (int page = 1; page <= (term.count() + 9) / 10; page++) {
        titles.addAll(
            pages
                .page(new PageAddress(term.address()).page(page).file())
                .select("p.title > bdi, p.title > a")
                .eachText());
      }
      assertThat(titles).isEqualTo(term.posts().stream().map(post -> post.title()).toList());
    }
  }

  @Test
  void furtherPagesLinkEachOther() {
    Document second =
        WrittenPages.of(SampleIndexes.orchard("en"))
            .page("html/authors/ann-o-nym/page/2/index.html");

    assertThat(second.select("link[rel=prev]").attr("href"))
        .isEqualTo("../../../../authors/ann-o-nym/");
    assertThat(second.select("nav.pages a[rel=next]").attr("href"))
        .isEqualTo("../../../../authors/ann-o-nym/page/3/");
    assertThat(second.select("nav.pages span").text()).isEqualTo("Page 2 of 6");
    assertThat(second.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://orchard.example/blog/authors/ann-o-nym/page/2/");
  }

  @Test
  void aPostShowsItsDateLanguageAndOtherTerms() {
    TagIndex index =
        new IndexSketch()
            .post("Le verger", "2020-05-09", "fr", tag("Java"), tag("Trees"), category("Fruit"))
            .post("Plain", "2020-05-08", "en", (String) null, tag("Java"), author("Ann"))
            .post("Undated", null, null, tag("Java"))
            .index();

    Document page = WrittenPages.of(index).page("html/tags/java/index.html");
    Element post = page.selectFirst("ul.posts li");

    assertThat(post.select("time").attr("datetime")).isEqualTo("2020-05-09");
    assertThat(post.select("time").text()).isEqualTo("9 May");
    assertThat(post.selectFirst(".title a").attributes().asList().toString())
        .isEqualTo("[href=\"/blog/post-1/\", lang=\"fr\", hreflang=\"fr\"]");
    assertThat(post.select(".terms a").eachText()).containsExactly("Fruit", "Trees");
    assertThat(page.select("section.year h2").eachText()).containsExactly("2020", "Without a date");
    assertThat(page.select("ul.posts li").get(1).select(".title a")).isEmpty();
    assertThat(page.select(".facts > span").eachText())
        .containsExactly("3 posts", "2020", "English 1", "Français 1");
  }

  @Test
  void relatedTermsAndFeedsAreLinked() {
    TagIndex index =
        new IndexSketch().post("One", "2020-05-09", "en", tag("Java"), tag("日本語")).index();

    Document with = WrittenPages.of(index).page("html/tags/java/index.html");
    Document without =
        WrittenPages.of(index, new HtmlOptions(10, false, Optional.empty()))
            .page("html/tags/java/index.html");

    assertThat(with.select("aside a").attr("href"))
        .isEqualTo("../../tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/");
    assertThat(with.select("link[rel=alternate]").eachAttr("href"))
        .isEqualTo(with.select(".feeds a").eachAttr("href"))
        .containsExactly("../../tags/java/feed.xml", "../../tags/java/feed.json");
    assertThat(without.html()).doesNotContain("feed.");
  }

  @Test
  void aTermWithAnAddressOfItsOwnHasItsPagesThere() {
    WrittenPages pages = WrittenPages.of(SampleIndexes.orchard("en"));

    assertThat(pages.pages())
        .containsKey("html/topics/déjà/c-sharp/index.html")
        .doesNotContainKey("html/tags/csharp/index.html");
    assertThat(pages.page("html/tags/index.html").select("ul.columns a").eachAttr("href"))
        .contains("../topics/d%C3%A9j%C3%A0/c-sharp/");
  }

  @Test
  void theOverviewShowsTermsBySizeLetterUseYearAndLanguage() {
    TagIndex index = SampleIndexes.orchard("en");

    Document page = WrittenPages.of(index).page("html/tags/index.html");

    int terms = index.taxonomy(TaxonomyKind.TAGS).terms().size();
    assertThat(page.select(".facts > span").eachText())
        .containsExactly(terms + " tags", "60 posts", "2012–2021");
    assertThat(page.select("ul.cloud li")).hasSize(terms);
    assertThat(page.select("ul.columns li")).hasSize(terms);
    assertThat(page.select(".letter h3").eachText())
        .containsExactly("0–9", "C", "D", "E", "J", "N", "P", "א–ת", "漢字");
    assertThat(page.select("ol.ranks .n").eachText().stream().map(Integer::valueOf))
        .isSortedAccordingTo((a, b) -> b - a)
        .hasSize(terms);
    assertThat(page.select(".view-year h3").eachText())
        .startsWith("2021 5 posts", "2020 6 posts")
        .hasSize(10);
    assertThat(page.select(".view-language h3").eachText())
        .containsExactly("English 36 posts", "Français 12 posts", "Português do Brasil 12 posts");
  }

  @Test
  void wordsAreInTheLanguageOfTheSite() {
    WrittenPages pages = WrittenPages.of(SampleIndexes.orchard("fr"));
    Document page = pages.page("html/tags/java/index.html");

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Le Java");
    assertThat(page.select(".top nav a").eachText())
        .containsExactly("Étiquettes", "Catégories", "Auteurs");
    assertThat(page.select(".title a[lang=en]")).isNotEmpty();
    assertThat(page.select(".title a[lang=fr]")).isEmpty();
  }

  @Test
  void withoutABaseAddressNothingClaimsOne() {
    TagIndex index =
        new IndexSketch()
            .site(null, null, "/blog", null)
            .post("One", "2020-05-09", "en", tag("Java"))
            .index();

    Document page = WrittenPages.of(index).page("html/tags/java/index.html");

    assertThat(page.select("link[rel=canonical]")).isEmpty();
    assertThat(page.select(".title a").attr("href")).isEqualTo("/blog/post-1/");
    assertThat(page.select(".site").text()).isEqualTo("Home");
  }

  @Test
  void pagesLoadNothingAndRunOnlyTheirOwnScript() {
    String script = new TemplateFiles(Optional.empty()).read("script.js").strip();
    WrittenPages pages = WrittenPages.of(SampleIndexes.hostile());
    pages
        .pages()
        .keySet()
        .forEach(
            path -> {
              Document page = pages.page(path);
              assertThat(page.select("img, iframe, object, link[rel=stylesheet], script[src]"))
                  .isEmpty();
              assertThat(page.select("script")).extracting(Element::data).containsExactly(script);
              assertThat(page.select("*[onerror], *[onmouseover]")).isEmpty();
              assertThat(page.select("a").eachAttr("href"))
                  .allMatch(href -> href.matches("(/(?!/)|\\.|#).*"));
              assertThat(page.select("a").eachText()).noneMatch(String::isBlank);
            });
  }

  @Test
  void aTermHasPagesForEachLanguageAndForPairs() {
    TagIndex index =
        new IndexSketch()
            .post("One", "2020-05-09", "en", tag("Java"), tag("Maven"))
            .post("Deux", "2021-05-09", "fr", tag("Java"), tag("Maven"))
            .post("Three", "2022-05-09", "en", tag("Java"), tag("Ant"))
            .index();

    WrittenPages pages = WrittenPages.of(index);

    Document java = pages.page("html/tags/java/index.html");
    assertThat(java.select(".facts a").eachAttr("href"))
        .containsExactly("../../tags/java/language/en/", "../../tags/java/language/fr/");
    assertThat(java.select("a.pair").eachAttr("href"))
        .containsExactly("../../tags/java/and/maven/");
    assertThat(pages.page("html/tags/maven/index.html").select("a.pair").eachAttr("href"))
        .containsExactly("../../tags/java/and/maven/");
    Document french = pages.page("html/tags/java/language/fr/index.html");
    assertThat(french.select("h1").text()).isEqualTo("Java · Français");
    assertThat(french.select(".title").eachText()).containsExactly("Deux Français");
    assertThat(french.select(".path a").eachText()).containsExactly("Tags", "Java");
    Document pair = pages.page("html/tags/java/and/maven/index.html");
    assertThat(pair.select("h1").text()).isEqualTo("Java + Maven");
    assertThat(pair.select(".title a").eachText()).containsExactly("Deux", "One");
    assertThat(pages.pages()).doesNotContainKey("html/tags/maven/and/java/index.html");
  }

  @Test
  void theMostUsedTermsComeFirstAndThoseUsedOnceAreNotAmongThem() {
    IndexSketch sketch = new IndexSketch();
    for (int i = 0; i < 20; i++) {
      sketch.post("Post " + i, "2020-05-09", "en", tag("once-" + i), tag("t" + i % 3 * i % 3));
    }

    Document page = WrittenPages.of(sketch.index()).page("html/tags/index.html");

    assertThat(page.select("ul.cloud .n").eachText().stream().map(Integer::valueOf))
        .isSortedAccordingTo((a, b) -> b - a)
        .doesNotContain(1);
  }

  @Test
  void whatIsMoreThanTheFirstTermsIsThereAsWell() {
    IndexSketch sketch = new IndexSketch();
    for (int i = 0; i < 40; i++) {
      sketch.post("Post " + i, "2020-05-09", "en", tag("tag " + i));
    }

    Document page = WrittenPages.of(sketch.index()).page("html/tags/index.html");

    assertThat(page.select(".view-year > .part > .chips li")).hasSize(12);
    assertThat(page.select(".view-year .rest summary").text()).isEqualTo("and 28 more");
    assertThat(page.select(".view-year .rest li")).hasSize(28);
  }

  @Test
  void aWritingInWhichFewTermsAreHasOneHeading() {
    IndexSketch sketch = new IndexSketch();
    for (String name : List.of("Apple", "Bean", "Вода", "Зима", "日本語", "水", "センサー", "2024")) {
      sketch.post(name, "2020-05-09", "en", tag(name));
    }

    Document page = WrittenPages.of(sketch.index()).page("html/tags/index.html");

    assertThat(page.select(".letter h3").eachText()).containsExactly("0–9", "漢字", "A–Z", "А–Я");
  }

  @Test
  void aHostileTitleIsShownAsItIs() {
    Document page = WrittenPages.of(SampleIndexes.hostile()).page("html/tags/common/index.html");
    List<String> titles = new ArrayList<>(page.select(".title bdi").eachText());
    titles.addAll(
        WrittenPages.of(SampleIndexes.hostile())
            .page("html/tags/common/page/2/index.html")
            .select(".title bdi")
            .eachText());

    assertThat(titles)
        .contains(
            "<script>alert(1)</script>",
            "]]> --> <!-- {{title}} {{{style}}}",
            "</style></bdi></a>&amp;&lt;&#x26;",
            "right to left isolate end",
            "bell null delete next line feed",
            "lone \uFFFD and \uFFFD halves",
            "_posts/00010.md",
            "_posts/00011.md");
  }

  @Test
  void theSamePagesComeOutInAnyPlace() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    WrittenPages here = WrittenPages.of(SampleIndexes.orchard("fr"));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(WrittenPages.of(SampleIndexes.orchard("fr"))).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(WrittenPages.of(SampleIndexes.orchard("fr"))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
