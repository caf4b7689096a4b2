package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;

/**
 * Writes {@code data/tags.json} and its like: a list of terms, each with its posts, to be copied to
 * Jekyll's {@code _data} or Hugo's {@code data}.
 *
 * @param feeds whether the index has feeds, to which terms then refer
 */
public record DataJson(boolean feeds) implements IndexWriter {

  @Override
  public void write(TagIndex index, Output output) {
    TermJson terms = new TermJson(index.site(), feeds);
    PostJson posts = new PostJson(index.site());
    for (Taxonomy taxonomy : index.taxonomies()) {
      JsonFile.put(
          output,
          "data/" + taxonomy.kind().key() + ".json",
          json ->
              json.list(
                  () ->
                      taxonomy
                          .terms()
                          .forEach(term -> json.object(() -> term(json, term, terms, posts)))));
    }
  }

  private static void term(Json json, IndexedTerm term, TermJson terms, PostJson posts) {
    terms.write(json, term);
    json.list(
        "posts", () -> term.posts().forEach(post -> json.object(() -> posts.write(json, post))));
  }
}
