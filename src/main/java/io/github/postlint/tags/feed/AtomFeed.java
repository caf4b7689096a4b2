package io.github.postlint.tags.feed;

import io.github.postlint.io.Xml;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.PageLanguage;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;

/** A feed as Atom 1.0. Titles are plain text: what looks like HTML in them is not HTML. */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLOutputFactory factory;

  AtomFeed(XMLOutputFactory factory) {
    this.factory = factory;
  }

  byte[] bytes(Feed feed) {
    return Xml.document(factory, "feed", NAMESPACE, xml -> feed(xml, feed));
  }

  private static void feed(Xml xml, Feed feed) {
    String self = feed.page() + "feed.xml";
    feed.language().ifPresent(xml::language);
    xml.text("id", self);
    xml.text("title", feed.title());
    feed.term().description().ifPresent(text -> xml.text("subtitle", text));
    xml.text("updated", feed.updated());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.element("author", () -> xml.text("name", feed.fallbackAuthor()));
    feed.entries().forEach(entry -> xml.element("entry", () -> entry(xml, feed, entry)));
  }

  private static void entry(Xml xml, Feed feed, FeedEntry entry) {
    IndexedPost post = entry.post();
    post.language().flatMap(PageLanguage::of).map(PageLanguage::text).ifPresent(xml::language);
    xml.text("id", entry.address());
    xml.text("title", entry.title());
    xml.text("published", Timestamp.of(entry.date()));
    xml.text("updated", Timestamp.of(entry.date()));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
    for (TermLink author : post.terms(TaxonomyKind.AUTHORS)) {
      xml.element("author", () -> author(xml, feed, author));
    }
    for (TaxonomyKind kind : List.of(TaxonomyKind.TAGS, TaxonomyKind.CATEGORIES)) {
      String scheme = feed.base().resolve("/" + kind.key() + "/");
      for (TermLink term : post.terms(kind)) {
        xml.empty("category", "scheme", scheme, "term", term.slug(), "label", term.label());
      }
    }
    post.description().ifPresent(text -> xml.text("summary", text));
  }

  private static void author(Xml xml, Feed feed, TermLink author) {
    xml.text("name", author.label());
    xml.text("uri", feed.base().resolve(author.address()));
  }
}
