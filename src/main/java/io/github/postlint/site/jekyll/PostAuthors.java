package io.github.postlint.site.jekyll;

import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.TextFact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  private List<TextFact> read(YamlMapping values, boolean own) {
    Set<String> seen = new HashSet<>();
    return KEYS.stream()
        .flatMap(key -> values.value(key).stream())
        .flatMap(PostAuthors::names)
        .map(name -> texts.of(name, own))
        .filter(author -> !author.text().isBlank() && seen.add(author.text()))
        .toList();
  }

  private static Stream<YamlScalar> names(YamlValue value) {
    if (value instanceof YamlSequence sequence) {
      return sequence.items().stream().flatMap(PostAuthors::names);
    }
    return value instanceof YamlMapping mapping
        ? mapping.scalar("name").stream().filter(RubyText::isTrue)
        : Stream.of((YamlScalar) value).filter(RubyText::isTrue);
  }
}
