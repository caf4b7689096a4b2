package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TermLink;
import java.util.SortedMap;

/** A term's own fields, its posts aside. */
final class TermJson {
  private final SiteIdentity site;
  private final boolean feeds;

  TermJson(SiteIdentity site, boolean feeds) {
    this.site = site;
    this.feeds = feeds;
  }

  void write(Json json, IndexedTerm term) {
    json.field("slug", term.slug());
    json.field("label", term.label());
    json.list(
        "labels", () -> term.labels().forEach((language, label) -> label(json, language, label)));
    term.description().ifPresent(text -> json.field("description", text));
    json.field("address", site.address(term.address()));
    if (feeds) {
      json.field("feed", site.address(term.address()) + "feed.xml");
    }
    json.field("post_count", term.count());
    json.list("languages", () -> counts(json, "language", term.languages()));
    json.list(
        "years",
        () -> term.years().forEach((year, count) -> json.object(() -> year(json, year, count))));
    Rfc3339.write(json, "first_date", term.first());
    Rfc3339.write(json, "last_date", term.last());
    json.list(
        "variants",
        () ->
            term.variants()
                .forEach(variant -> count(json, "text", variant.text(), variant.count())));
    json.list("aliases", () -> term.aliases().forEach(json::item));
    json.list(
        "related",
        () ->
            term.related()
                .forEach(
                    related -> json.object(() -> related(json, related.term(), related.posts()))));
  }

  private void related(Json json, TermLink term, int posts) {
    json.field("slug", term.slug());
    json.field("label", term.label());
    json.field("address", site.address(term.address()));
    json.field("post_count", posts);
  }

  private static void label(Json json, String language, String label) {
    json.object(
        () -> {
          json.field("language", language);
          json.field("label", label);
        });
  }

  private static void year(Json json, int year, int count) {
    json.field("year", year);
    json.field("post_count", count);
  }

  private static void counts(Json json, String name, SortedMap<String, Integer> counts) {
    counts.forEach((value, count) -> count(json, name, value, count));
  }

  private static void count(Json json, String name, String value, int count) {
    json.object(
        () -> {
          json.field(name, value);
          json.field("post_count", count);
        });
  }
}
