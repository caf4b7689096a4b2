package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlFlaw;
import io.github.postlint.post.frontmatter.yaml.YamlProblem;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads one schema file, JSON by its extension, else YAML as the generator reads it. */
final class SchemaFileReader {
  private final Path site;

  SchemaFileReader(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  SchemaDocument read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Source source = source(absolute);
    if (!source.malformed().isEmpty()) {
      throw refuse(
          source, source.malformed().get(0), "The schema is not UTF-8 here. Save it as UTF-8.");
    }
    Value root = root(source);
    if (!(root instanceof Mapping)) {
      throw new SchemaException(
          source.path(),
          Position.START,
          "The schema has no keys and values. Write a JSON Schema, such as"
              + " \"required: [title]\".");
    }
    return new SchemaDocument(absolute, source, root, new JsonTree().of(root));
  }

  /** The path to show: relative to the site where the file lies inside. */
  String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return (absolute.startsWith(site) ? site.relativize(absolute) : absolute)
        .toString()
        .replace('\\', '/');
  }

  private Source source(Path file) {
    String shown = shown(file);
    if (!Files.isRegularFile(file)) {
      throw new SchemaException(
          shown,
          Position.START,
          Files.exists(file)
              ? "This is not a file. Name a schema file."
              : "There is no such schema file. Write it, or correct the schema's path.");
    }
    try {
      return SourceReader.read(file, shown);
    } catch (IOException e) {
      throw new SchemaException(
          shown,
          Position.START,
          "The schema cannot be read ("
              + e.getMessage()
              + "). Check the file and its permissions.");
    }
  }

  private static Value root(Source source) {
    return source.path().toLowerCase(Locale.ROOT).endsWith(".json") ? json(source) : yaml(source);
  }

  private static Value json(Source source) {
    try {
      return JsonReader.read(source);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      long offset = at == null ? 0 : Math.min(at.getCharOffset(), source.text().length());
      throw refuse(
          source,
          (int) Math.max(0, offset),
          "The schema is not JSON here: " + e.getOriginalMessage() + ".");
    }
  }

  private static Value yaml(Source source) {
    YamlDocument document = YamlReader.read(source, new Span(0, source.text().length()));
    if (document.problem().isPresent()) {
      YamlProblem problem = document.problem().get();
      throw refuse(
          source,
          problem.span().start(),
          problem.cause() == YamlFlaw.LIMIT
              ? "The schema has " + problem.detail() + " and is not read. Make it smaller."
              : "The schema is not YAML at \""
                  + source.text(problem.span())
                  + "\". Mend it, or put the text in quotation marks.");
    }
    return document.root().orElseGet(() -> new Sequence(Span.at(0), List.of()));
  }

  private static SchemaException refuse(Source source, int offset, String what) {
    return new SchemaException(source.path(), source.lines().position(offset), what);
  }
}
