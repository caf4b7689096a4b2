package io.github.postlint.tags.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import io.github.postlint.tags.MemoryOutput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FeedWriterTest {
  private static final MemoryOutput FEEDS =
      MemoryOutput.of(new FeedWriter(20), FeedBlog.sample().index());

  @Test
  void aReaderReadsTheFeedBack() throws Exception {
    SyndFeed feed = read("html/tags/java/feed.xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Java – My <blog> & more");
    assertThat(feed.getUri()).isEqualTo("https://example.org/blog/tags/java/feed.xml");
    assertThat(feed.getLinks())
        .filteredOn(link -> link.getRel().equals("alternate"))
        .extracting(SyndLink::getHref)
        .containsExactly("https://example.org/blog/tags/java/");
    assertThat(feed.getPublishedDate()).isEqualTo("2020-03-01T10:00:00Z");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly(FeedBlog.CLEAN, "Oldest", "g.md", "Local time");
    SyndEntry newest = feed.getEntries().get(0);
    assertThat(newest.getUri()).isEqualTo("https://example.org/blog/b%20c/");
    assertThat(newest.getLink()).isEqualTo(newest.getUri());
    assertThat(newest.getDescription().getValue()).isEqualTo("On " + FeedBlog.CLEAN);
    assertThat(newest.getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("java", "code");
    assertThat(feed.getEntries().get(1).getAuthors())
        .extracting(SyndPerson::getName)
        .containsExactly("Zoë", "Bob");
  }

  @Test
  void everyFeedIsValid() throws Exception {
    assertThat(FEEDS.files()).hasSize(12);
    for (String file : FEEDS.files().keySet()) {
      if (file.endsWith(".xml")) {
        AtomChecks.check(FEEDS.files().get(file));
      } else {
        assertThat(JsonFeedSchema.problems(FEEDS.text(file))).as(file).isEmpty();
      }
    }
  }

  @Test
  void otherFeedsAreNotValid() {
    String json = FEEDS.text("html/tags/java/feed.json");
    assertThat(JsonFeedSchema.problems(json.replace("\"id\"", "\"ID\""))).isNotEmpty();
    assertThat(JsonFeedSchema.problems(json.replace("+01:00", ""))).isNotEmpty();
    String atom = FEEDS.text("html/tags/java/feed.xml");
    assertNotAtom(atom.replaceFirst("<updated>.*</updated>", ""));
    assertNotAtom(atom.replace("/blog/a/", "/blog/c/"));
    assertNotAtom(atom.replace("author>", "editor>"));
    assertNotAtom(atom.replace("+01:00", "+01:00:21"));
  }

  @Test
  void bothFormatsSayTheSame() {
    assertThat(FEEDS.text("html/tags/java/feed.json"))
        .contains(
            "\"title\":\"Java – My <blog> & more\"",
            "\"language\":\"en-gb\"",
            "\"id\":\"https://example.org/blog/a/\"",
            "\"date_published\":\"2020-01-01T10:00:00+01:00\"",
            "\"date_published\":\"1899-12-31T23:50:39Z\"",
            "{\"name\":\"Zoë\",\"url\":\"https://example.org/blog/authors/zoe/\"}",
            "\"tags\":[\"Java\",\"Code ]]> <script> & \\\"q\\\" 🎉\"]")
        .doesNotContain("No date", "No address", "Same address", "Too late");
    assertThat(FEEDS.text("html/tags/java/feed.xml"))
        .contains("xml:lang=\"en-gb\"", "<entry xml:lang=\"fr\">")
        .doesNotContain("No date", "No address", "Same address", "Too late");
  }

  @Test
  void aFeedHasTheNewestPosts() throws Exception {
    MemoryOutput feeds = MemoryOutput.of(new FeedWriter(2), FeedBlog.sample().index());
    assertThat(feeds.text("html/tags/java/feed.xml"))
        .contains("/b%20c/", "/blog/a/")
        .doesNotContain("/g/", "/c/");
  }

  @Test
  void aFeedWithoutPostsIsAFeed() throws Exception {
    assertThat(read("html/tags/undated/feed.xml").getEntries()).isEmpty();
    assertThat(read("html/tags/日本語/feed.xml").getEntries()).hasSize(1);
  }

  @Test
  void theSitesAddressStandsForAMissingTitle() throws Exception {
    MemoryOutput feeds = MemoryOutput.of(new FeedWriter(2), FeedBlog.sample().untitled().index());
    AtomChecks.check(feeds.files().get("html/tags/java/feed.xml"));
    assertThat(feeds.text("html/tags/java/feed.xml"))
        .contains("<title>Java</title>", "<name>https://example.org/blog/</name>");
  }

  @Test
  void withoutABaseAddressThereAreNoFeeds() {
    var index = FeedBlog.sample().base("", "/blog").index();
    assertThat(WholeAddress.isKnown(index.site())).isFalse();
    assertThatThrownBy(() -> MemoryOutput.of(new FeedWriter(1), index))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Feeds and the sitemap need the site's base address");
    assertThat(WholeAddress.isKnown(FeedBlog.sample().base("example.org", "").index().site()))
        .isFalse();
  }

  @Test
  void neitherLocaleNorZoneChangesAByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      MemoryOutput again = MemoryOutput.of(new FeedWriter(20), FeedBlog.sample().index());
      assertThat(again.files()).containsExactlyEntriesOf(FEEDS.files());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static SyndFeed read(String file) throws Exception {
    AtomChecks.check(FEEDS.files().get(file));
    SyndFeedInput input = new SyndFeedInput();
    input.setXmlHealerOn(false);
    return input.build(new StringReader(FEEDS.text(file)));
  }

  private static void assertNotAtom(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> AtomChecks.check(bytes)).isInstanceOf(AssertionError.class);
  }
}
