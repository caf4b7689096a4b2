package io.github.postlint.rules.authors;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the names that one file or folder gives to authors, kind by kind. */
final class AuthorCatalog {
  private static final String KEYS = "keys";

  private static final List<String> FIELDS =
      List.of("short_name", "username", "id", "slug", "key", "nickname", "name", "title");

  private final String path;
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  /**
   * @param path of the file or folder, relative to the site
   */
  AuthorCatalog(String path) {
    this.path = path;
  }

  /** Authors by key, or a list of authors. */
  void add(Value authors) {
    if (authors instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> add(entry.key().text(), Optional.of(entry.value())));
    } else if (authors instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        if (item instanceof Scalar scalar) {
          add(KEYS, scalar.text());
        } else {
          addFields(item);
        }
      }
    }
  }

  /** An author under a key. */
  void add(String key, Optional<Value> author) {
    add(KEYS, key);
    author.ifPresent(this::addFields);
  }

  private void addFields(Value author) {
    if (author instanceof Mapping mapping) {
      for (String field : FIELDS) {
        mapping
            .scalar(field)
            .filter(value -> !value.isNull())
            .ifPresent(value -> add(field, value.resolved().text()));
      }
    }
  }

  private void add(String kind, String name) {
    kinds.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(name);
  }

  /** The names, one set for each kind. */
  List<AuthorNames> names() {
    List<AuthorNames> all = new ArrayList<>();
    kinds.forEach((kind, names) -> all.add(new AuthorNames(path, kind, names)));
    return all;
  }
}
