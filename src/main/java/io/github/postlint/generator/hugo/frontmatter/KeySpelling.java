package io.github.postlint.generator.hugo.frontmatter;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that mean something to Hugo, to which capital and small letters are one. */
final class KeySpelling {
  private static final Map<String, String> NAMES =
      Stream.of(
              "aliases",
              "author",
              "authors",
              "cascade",
              "categories",
              "date",
              "description",
              "draft",
              "expiryDate",
              "headless",
              "images",
              "keywords",
              "lastmod",
              "layout",
              "linkTitle",
              "markup",
              "outputs",
              "published",
              "publishDate",
              "resources",
              "series",
              "slug",
              "summary",
              "tags",
              "title",
              "translationKey",
              "type",
              "url",
              "weight")
          .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), n -> n));

  private KeySpelling() {}

  /** The same keys and values, with those that Hugo knows written as its manual writes them. */
  static Value rename(Value root) {
    if (!(root instanceof Mapping mapping)) {
      return root;
    }
    List<MappingEntry> entries = new ArrayList<>(mapping.entries().size());
    for (MappingEntry entry : mapping.entries()) {
      String known = NAMES.get(entry.key().text().toLowerCase(Locale.ROOT));
      entries.add(
          known == null || known.equals(entry.key().text())
              ? entry
              : new MappingEntry(key(entry.key(), known), entry.value()));
    }
    return new Mapping(mapping.span(), entries);
  }

  private static Scalar key(Scalar written, String name) {
    return new Scalar(written.span(), name, written.style(), TypedValue.string(name));
  }
}
