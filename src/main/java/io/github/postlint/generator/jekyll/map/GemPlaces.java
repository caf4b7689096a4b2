package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells the map of the places to which a gem may write, as the table of gems has them. */
record GemPlaces(Settings settings, String source, SiteMapBuilder map) {

  /** Adds one place of the table. */
  void add(String place) {
    int end = place.indexOf('}');
    if (!place.startsWith("{") || end < 0) {
      path(place);
      return;
    }
    String[] parts = place.substring(1, end).split("\\|", 2);
    String rest = place.substring(end + 1);
    List<String> values = new ArrayList<>();
    collect(settings.values(), Arrays.asList(parts[0].split("\\.")), values);
    if (!values.isEmpty()) {
      values.forEach(value -> setting(value, rest));
    } else if (parts.length == 2) {
      Stream.of(parts[1].split("\\s+")).forEach(path -> path(path + rest));
    }
  }

  /** A path of the table: a file, a folder with a slash at its end, anything. */
  private void path(String path) {
    if (path.equals("*")) {
      map.mayBeAnything(source);
    } else if (path.endsWith("/")) {
      map.mayBegin(path, source);
    } else {
      map.mayWrite(path);
    }
  }

  /** Settings write templates, and folders with slashes or without. */
  private void setting(String value, String rest) {
    int wild = value.indexOf('%');
    String literal =
        NamedTemplate.prefix(wild < 0 ? value : value.substring(0, wild)).replaceFirst("^\\./", "");
    if (!literal.isEmpty()) {
      map.mayBegin(rest.equals("/") && !literal.endsWith("/") ? literal + "/" : literal, source);
    }
  }

  /** The texts at the end of a way through the settings, on which {@code *} is any key or item. */
  private static void collect(Value value, List<String> way, List<String> values) {
    if (way.isEmpty() && value instanceof Scalar scalar) {
      values.add(scalar.text());
    } else if (!way.isEmpty() && value instanceof Mapping mapping) {
      for (MappingEntry entry : mapping.entries()) {
        if (way.get(0).equals("*") || way.get(0).equals(entry.key().text())) {
          collect(entry.value(), way.subList(1, way.size()), values);
        }
      }
    } else if (value instanceof Sequence sequence) {
      List<String> rest =
          !way.isEmpty() && way.get(0).equals("*") ? way.subList(1, way.size()) : way;
      sequence.items().forEach(item -> collect(item, rest, values));
    }
  }
}
