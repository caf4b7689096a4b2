package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table while it is filled: later parts of the text may add to it. */
final class TomlTable {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private int start;
  private int end;

  /** Whether a header of its own has named it. */
  private boolean named;

  TomlTable(int start) {
    this.start = start;
    this.end = start;
  }

  /**
   * @param value what is written, where that is all; else null
   * @param table the table that it is; else null
   * @param list the tables that it is; else null
   */
  private record Entry(Scalar key, Value value, TomlTable table, List<TomlTable> list) {}

  /** Adds a value. */
  void put(Scalar key, Value value) throws TomlFault {
    if (entries.putIfAbsent(key.text(), new Entry(key, value, null, null)) != null) {
      throw twice(key);
    }
    reach(key.span(), value.span().end());
  }

  /** The table under a key, which is made where there is none. */
  TomlTable table(Scalar key) throws TomlFault {
    Entry known = entries.get(key.text());
    if (known == null) {
      TomlTable fresh = new TomlTable(key.span().start());
      entries.put(key.text(), new Entry(key, null, fresh, null));
      reach(key.span(), key.span().end());
      return fresh;
    }
    if (known.table() != null) {
      return known.table();
    }
    if (known.list() != null) {
      return known.list().get(known.list().size() - 1);
    }
    throw twice(key);
  }

  /** The table under a key that a header names, once. */
  TomlTable header(Scalar key) throws TomlFault {
    TomlTable found = table(key);
    if (found.named || entries.get(key.text()).list() != null) {
      throw twice(key);
    }
    found.named = true;
    return found;
  }

  /** One more table of the list under a key. */
  TomlTable next(Scalar key) throws TomlFault {
    Entry known = entries.computeIfAbsent(key.text(), any -> new Entry(key, null, null, list()));
    if (known.list() == null) {
      throw twice(key);
    }
    TomlTable fresh = new TomlTable(key.span().start());
    known.list().add(fresh);
    reach(key.span(), key.span().end());
    return fresh;
  }

  private static List<TomlTable> list() {
    return new ArrayList<>();
  }

  private static TomlFault twice(Scalar key) {
    return new TomlFault(
        key.span(),
        key.text(),
        "The key \"" + key.text() + "\" is given twice. Keep one of the two.");
  }

  private void reach(Span key, int to) {
    start = Math.min(start, key.start());
    end = Math.max(end, to);
  }

  Mapping mapping() {
    List<MappingEntry> all = new ArrayList<>(entries.size());
    int last = end;
    for (Entry entry : entries.values()) {
      Value value = value(entry);
      last = Math.max(last, value.span().end());
      all.add(new MappingEntry(entry.key(), value));
    }
    return new Mapping(new Span(Math.min(start, last), last), all);
  }

  private static Value value(Entry entry) {
    if (entry.value() != null) {
      return entry.value();
    }
    if (entry.table() != null) {
      return entry.table().mapping();
    }
    List<Value> items = new ArrayList<>();
    for (TomlTable table : entry.list()) {
      items.add(table.mapping());
    }
    return new Sequence(
        new Span(items.get(0).span().start(), items.get(items.size() - 1).span().end()), items);
  }
}
