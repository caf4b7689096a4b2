package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.FieldFact.Form;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;

/** Takes the keys of a front matter with their values, those that are merged in aside. */
final class FieldReader {
  private FieldReader() {}

  static List<FieldFact> read(Post post, Mapping values) {
    List<FieldFact> fields = new ArrayList<>(values.entries().size());
    for (MappingEntry entry : values.entries()) {
      if (!entry.isMerge()) {
        fields.add(
            new FieldFact(
                entry.key().text(),
                form(entry.value()),
                text(entry.value()),
                Place.of(post.source(), entry.key().span())));
      }
    }
    return fields;
  }

  private static Form form(Value value) {
    if (value instanceof Scalar scalar) {
      return switch (scalar.resolved().type()) {
        case NULL -> Form.NOTHING;
        case BOOLEAN -> Form.TRUTH;
        case INTEGER, FLOAT -> Form.NUMBER;
        case DATE, TIME -> Form.DATE;
        case SYMBOL, STRING -> Form.TEXT;
      };
    }
    return value instanceof Sequence ? Form.LIST : Form.MAPPING;
  }

  private static String text(Value value) {
    if (!(value instanceof Scalar scalar)) {
      return "";
    }
    String text = scalar.resolved().text();
    return text.length() > FieldFact.MAX_TEXT ? text.substring(0, FieldFact.MAX_TEXT) : text;
  }
}
