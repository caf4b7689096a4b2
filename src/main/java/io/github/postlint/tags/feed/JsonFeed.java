package io.github.postlint.tags.feed;

import io.github.postlint.io.CleanText;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.PageLanguage;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A feed as JSON Feed 1.1, one item per line. */
final class JsonFeed {
  private final JsonFactory factory = new JsonFactory();

  byte[] bytes(Feed feed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      feed(json, feed);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void feed(JsonGenerator json, Feed feed) {
    text(json, "version", "https://jsonfeed.org/version/1.1");
    text(json, "title", feed.title());
    text(json, "home_page_url", feed.page());
    text(json, "feed_url", feed.page() + "feed.json");
    feed.term().description().ifPresent(description -> text(json, "description", description));
    feed.language().ifPresent(language -> text(json, "language", language));
    json.writeArrayPropertyStart("authors");
    json.writeStartObject();
    text(json, "name", feed.fallbackAuthor());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    for (FeedEntry entry : feed.entries()) {
      json.writeRaw('\n');
      json.writeStartObject();
      item(json, feed, entry);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void item(JsonGenerator json, Feed feed, FeedEntry entry) {
    IndexedPost post = entry.post();
    text(json, "id", entry.address());
    text(json, "url", entry.address());
    text(json, "title", entry.title());
    text(json, "content_text", post.description().orElseGet(entry::title));
    text(json, "date_published", Timestamp.of(entry.date()));
    post.language()
        .flatMap(PageLanguage::of)
        .map(PageLanguage::text)
        .ifPresent(language -> text(json, "language", language));
    List<TermLink> authors = post.terms(TaxonomyKind.AUTHORS);
    if (!authors.isEmpty()) {
      json.writeArrayPropertyStart("authors");
      authors.forEach(author -> author(json, feed, author));
      json.writeEndArray();
    }
    List<String> tags = tags(post);
    if (!tags.isEmpty()) {
      json.writeArrayPropertyStart("tags");
      tags.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static List<String> tags(IndexedPost post) {
    return Stream.of(TaxonomyKind.TAGS, TaxonomyKind.CATEGORIES)
        .flatMap(kind -> post.terms(kind).stream())
        .map(term -> CleanText.of(term.label()))
        .distinct()
        .toList();
  }

  private static void author(JsonGenerator json, Feed feed, TermLink author) {
    json.writeStartObject();
    text(json, "name", author.label());
    text(json, "url", feed.base().resolve(author.address()));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String value) {
    json.writeStringProperty(name, CleanText.of(value));
  }
}
