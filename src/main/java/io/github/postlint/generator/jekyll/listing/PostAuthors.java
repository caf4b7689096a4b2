package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.TextFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post's authors, as themes read them: {@code author} and {@code authors}, each a name, a mapping
 * with a {@code name}, or a list of those. The settings' authors count where the post names none.
 */
record PostAuthors(PostData data, PostTexts texts) {
  private static final List<String> KEYS = List.of("author", "authors");

  List<TextFact> read() {
    List<TextFact> own = read(data.own(), true);
    return own.isEmpty() ? read(data.inherited(), false) : own;
  }

  private List<TextFact> read(Mapping values, boolean own) {
    Map<String, TextFact> authors = new LinkedHashMap<>();
    for (String key : KEYS) {
      Optional<Value> value = values.value(key);
      if (value.isPresent()) {
        read(value.get(), own, authors);
      }
    }
    return List.copyOf(authors.values());
  }

  private void read(Value value, boolean own, Map<String, TextFact> authors) {
    if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        read(item, own, authors);
      }
      return;
    }
    Value name = value instanceof Mapping mapping ? mapping.value("name").orElse(null) : value;
    if (name instanceof Scalar scalar && RubyText.isTrue(scalar)) {
      TextFact author = texts.of(scalar, own);
      if (!author.text().isBlank()) {
        authors.putIfAbsent(author.text(), author);
      }
    }
  }
}
