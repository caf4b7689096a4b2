package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of a post's front matter and their places in it. */
final class PostValues {
  private static final String OWN_KEY = "postlint";

  private final Source source;
  private final FrontMatterFormat format;
  private final FrontMatter frontMatter;

  PostValues(Post post, FrontMatter frontMatter) {
    this.source = post.source();
    this.format = post.syntax().frontMatter();
    this.frontMatter = frontMatter;
  }

  /**
   * A value in the post.
   *
   * @param entry the key and value; empty for an item of a list and for the front matter as a whole
   * @param value the value
   */
  record Found(Optional<MappingEntry> entry, Value value) {}

  /** The values that the schema is about: all but Postlint's own. */
  JsonNode json() {
    JsonNode json = new JsonTree().of(frontMatter.mapping());
    return json instanceof ObjectNode object ? object.without(OWN_KEY) : json;
  }

  /** What stands at {@code path}; empty where the post only inherits it. */
  Optional<Found> find(List<Object> path) {
    Found found = new Found(Optional.empty(), frontMatter.mapping());
    for (Object step : path) {
      if (found.value() instanceof Sequence sequence
          && step instanceof Integer index
          && index < sequence.items().size()) {
        found = new Found(Optional.empty(), sequence.items().get(index));
      } else {
        MappingEntry entry = entries(found.value()).get(step.toString());
        if (entry == null) {
          return Optional.empty();
        }
        found = new Found(Optional.of(entry), entry.value());
      }
    }
    return Optional.of(found);
  }

  /** The entries of the mapping at {@code path} that count; none where there is no mapping. */
  Map<String, MappingEntry> entries(List<Object> path) {
    return find(path).map(found -> entries(found.value())).orElse(Map.of());
  }

  private static Map<String, MappingEntry> entries(Value value) {
    return value instanceof Mapping mapping ? MergedEntries.of(mapping) : Map.of();
  }

  /**
   * The place of a value, up to the end of its first line; that of its key where nothing is
   * written.
   */
  Span valueSpan(Found found) {
    Span span = found.value().span();
    if (span.length() == 0) {
      return found.entry().map(entry -> entry.key().span()).orElse(span);
    }
    Span line = source.lines().line(source.lines().lineOf(span.start()));
    return new Span(span.start(), Math.max(span.start(), Math.min(span.end(), line.end())));
  }

  /**
   * The place to name for what a mapping lacks: the opening delimiter, its key, or its first key in
   * a list.
   */
  Span head(List<Object> path) {
    if (path.isEmpty()) {
      int start = frontMatter.span().start();
      return new Span(start, start + 3);
    }
    Found found = find(path).orElseThrow();
    if (found.entry().isPresent()) {
      return found.entry().get().key().span();
    }
    return entries(found.value()).values().stream()
        .findFirst()
        .map(entry -> entry.key().span())
        .orElseGet(() -> valueSpan(found));
  }

  /** A line for a key whose value is to be filled in, in quotation marks. */
  String emptyLine(String key) {
    return "\"" + format.line(key, "…") + "\"";
  }

  /** The characters that a span covers. */
  String text(Span span) {
    return source.text(span);
  }
}
