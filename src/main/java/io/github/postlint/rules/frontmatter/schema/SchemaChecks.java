package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** What the schema library would not report with a place. */
final class SchemaChecks {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaChecks() {}

  /**
   * Checks the dialect, all patterns and all references of a file.
   *
   * @throws SchemaException if one of them cannot be used
   */
  static void check(SchemaDocument document, SchemaFiles files) {
    for (Mapping schema : SubSchemas.of(document.root())) {
      schema.scalar("$schema").ifPresent(dialect -> checkDialect(document, dialect));
      schema
          .scalar("pattern")
          .ifPresent(pattern -> compile(document, pattern.span(), pattern.text()));
      patternKeys(schema).forEach(key -> compile(document, key.span(), key.text()));
      schema.scalar("$ref").ifPresent(ref -> checkReference(document, files, ref));
    }
  }

  private static void checkDialect(SchemaDocument document, Scalar dialect) {
    String text =
        dialect.text().endsWith("#")
            ? dialect.text().substring(0, dialect.text().length() - 1)
            : dialect.text();
    if (!text.equals(DIALECT)) {
      throw document.refuse(
          dialect.span(),
          "The schema says that it is written for \""
              + dialect.text()
              + "\"; Postlint knows \""
              + DIALECT
              + "\" only. Move the schema to that version.");
    }
  }

  private static void checkReference(SchemaDocument document, SchemaFiles files, Scalar ref) {
    if (files.leadsNowhere(document, ref.text())) {
      throw document.refuse(
          ref.span(),
          "The schema refers to \"" + ref.text() + "\", which is not there. Correct the $ref.");
    }
  }

  private static List<Scalar> patternKeys(Mapping schema) {
    return schema.value("patternProperties").orElse(null) instanceof Mapping map
        ? map.entries().stream().map(MappingEntry::key).toList()
        : List.of();
  }

  private static void compile(SchemaDocument document, Span span, String regex) {
    try {
      BoundedPattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw document.refuse(
          span,
          "The pattern \""
              + regex
              + "\" is not a regular expression ("
              + e.getDescription()
              + "). Correct it.");
    }
  }

  /** Names a pattern that takes too long, where it is written. */
  static SchemaException slow(SchemaFiles files, SlowPatternException e) {
    String what =
        "The pattern \""
            + e.regex()
            + "\" takes too long on \""
            + InWords.shorten(e.text())
            + "\". Write it without a repetition inside a repetition.";
    for (SchemaDocument document : files.all()) {
      for (Mapping schema : SubSchemas.of(document.root())) {
        for (Scalar key : patternKeys(schema)) {
          if (key.text().equals(e.regex())) {
            return document.refuse(key.span(), what);
          }
        }
        Scalar pattern = schema.scalar("pattern").orElse(null);
        if (pattern != null && pattern.text().equals(e.regex())) {
          return document.refuse(pattern.span(), what);
        }
      }
    }
    return files.main().refuse(what);
  }
}
