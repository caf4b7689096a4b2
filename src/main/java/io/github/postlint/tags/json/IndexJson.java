package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Writes {@code index.json}, the whole index for any program, and its JSON Schema. Posts stand in
 * the document once, and terms do: terms name posts by path, and posts terms by slug.
 *
 * @param feeds whether the index has feeds, to which terms then refer
 */
public record IndexJson(boolean feeds) implements IndexWriter {
  /** The schema's file name, and its name as a resource. */
  static final String SCHEMA = "tag-index.schema.json";

  /** Changes when a program that reads the document would have to change. */
  private static final int VERSION = 1;

  @Override
  public void write(TagIndex index, Output output) {
    TermJson terms = new TermJson(index.site(), feeds);
    PostJson posts = new PostJson(index.site());
    JsonFile.put(
        output, "index.json", json -> json.object(() -> fields(json, index, terms, posts)));
    output.put(SCHEMA, schema());
  }

  private static void fields(Json json, TagIndex index, TermJson terms, PostJson posts) {
    json.field("$schema", SCHEMA);
    json.field("version", VERSION);
    json.object("site", () -> site(json, index));
    json.list(
        "taxonomies",
        () ->
            index
                .taxonomies()
                .forEach(taxonomy -> json.object(() -> taxonomy(json, taxonomy, terms))));
    json.list(
        "posts", () -> index.posts().forEach(post -> json.object(() -> post(json, post, posts))));
  }

  private static void site(Json json, TagIndex index) {
    index.site().title().ifPresent(title -> json.field("title", title));
    index.site().description().ifPresent(text -> json.field("description", text));
    json.field("address", index.site().address("/"));
    index.site().language().ifPresent(language -> json.field("language", language));
  }

  private static void taxonomy(Json json, Taxonomy taxonomy, TermJson terms) {
    json.field("name", taxonomy.kind().key());
    json.list(
        "terms",
        () -> taxonomy.terms().forEach(term -> json.object(() -> term(json, term, terms))));
  }

  private static void term(Json json, IndexedTerm term, TermJson terms) {
    terms.write(json, term);
    json.list("posts", () -> term.posts().forEach(post -> json.item(post.path())));
  }

  private static void post(Json json, IndexedPost post, PostJson posts) {
    posts.write(json, post);
    json.list("terms", () -> post.terms().forEach(term -> link(json, term)));
  }

  private static void link(Json json, TermLink term) {
    json.object(
        () -> {
          json.field("taxonomy", term.kind().key());
          json.field("slug", term.slug());
        });
  }

  private static byte[] schema() {
    try (InputStream in = IndexJson.class.getResourceAsStream(SCHEMA)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
