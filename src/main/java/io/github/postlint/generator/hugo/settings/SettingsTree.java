package io.github.postlint.generator.hugo.settings;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys of several files, merged; capital and small letters are one. */
final class SettingsTree {
  private final Map<String, SettingsTree> tables = new LinkedHashMap<>();
  private final Map<String, Value> values = new LinkedHashMap<>();

  /** Names as they are written, of tables. */
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Adds what a mapping says below what is known already. */
  void add(Mapping mapping) {
    for (MappingEntry entry : mapping.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Mapping inner) {
        child(key).add(inner);
      } else {
        values.putIfAbsent(lower(key), entry.value());
        names.putIfAbsent(lower(key), key);
      }
    }
  }

  /** The table of a name, which is made where there is none. */
  SettingsTree child(String key) {
    names.putIfAbsent(lower(key), key);
    return tables.computeIfAbsent(lower(key), any -> new SettingsTree());
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** A table by the names that lead to it; an empty one where there is none. */
  SettingsTree table(String path) {
    SettingsTree at = this;
    for (String name : path.split("\\.")) {
      at = at.tables.getOrDefault(lower(name), new SettingsTree());
    }
    return at;
  }

  Optional<Value> value(String path) {
    int dot = path.lastIndexOf('.');
    SettingsTree table = dot < 0 ? this : table(path.substring(0, dot));
    return Optional.ofNullable(table.values.get(lower(path.substring(dot + 1))));
  }

  /** Whether there is a value or a table at a path. */
  boolean has(String path) {
    int dot = path.lastIndexOf('.');
    SettingsTree table = dot < 0 ? this : table(path.substring(0, dot));
    return table.names.containsKey(lower(path.substring(dot + 1)));
  }

  Optional<Scalar> scalar(String path) {
    return value(path)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isNull());
  }

  Optional<String> text(String path) {
    return scalar(path).map(scalar -> scalar.resolved().text());
  }

  boolean flag(String path, boolean otherwise) {
    return text(path).map(text -> text.equals("true")).orElse(otherwise);
  }

  /** The texts of a list, or of a single text. */
  List<String> list(String path) {
    List<String> texts = new ArrayList<>();
    Value value = value(path).orElse(null);
    if (value instanceof Scalar scalar && !scalar.isNull()) {
      texts.add(scalar.resolved().text());
    } else if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        if (item instanceof Scalar scalar) {
          texts.add(scalar.resolved().text());
        }
      }
    }
    return texts;
  }

  /** The tables in a list. */
  List<SettingsTree> tables(String path) {
    List<SettingsTree> found = new ArrayList<>();
    if (value(path).orElse(null) instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        if (item instanceof Mapping mapping) {
          SettingsTree tree = new SettingsTree();
          tree.add(mapping);
          found.add(tree);
        }
      }
    }
    return found;
  }

  /** The names of tables and values, in lower case. */
  Set<String> keys() {
    return names.keySet();
  }

  /** The names of the tables, in lower case. */
  Set<String> tableKeys() {
    return tables.keySet();
  }
}
