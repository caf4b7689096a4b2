package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One schema file.
 *
 * @param file where it is, absolute
 * @param source its text; the path is the one to show
 * @param root its values with places
 * @param json its values as the schema library wants them
 */
record SchemaDocument(Path file, Source source, Value root, JsonNode json) {

  /** An exception that points at a span of this file. */
  SchemaException refuse(Span span, String what) {
    return new SchemaException(source.path(), source.lines().position(span.start()), what);
  }

  /** An exception that concerns the file as a whole. */
  SchemaException refuse(String what) {
    return new SchemaException(source.path(), Position.START, what);
  }

  /** The place of the deepest value that {@code path} leads to; for a mapping, that of its key. */
  Span locate(List<Object> path) {
    Value value = root;
    Span span = new Span(0, 0);
    for (Object step : path) {
      if (value instanceof Mapping mapping && mapping.entry(step.toString()).isPresent()) {
        var entry = mapping.entry(step.toString()).get();
        value = entry.value();
        span = value instanceof Mapping ? entry.key().span() : value.span();
      } else if (value instanceof Sequence sequence
          && step instanceof Integer index
          && index < sequence.items().size()) {
        value = sequence.items().get(index);
        span = value.span();
      } else {
        return span;
      }
    }
    return span;
  }
}
