package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The terms of a kind as items: name and number of posts, in the index's order. */
final class TermItems {
  private TermItems() {}

  /**
   * @param links the target of a term's link, ready to stand in the body
   */
  static List<ListItem> of(Taxonomy taxonomy, Function<IndexedTerm, String> links) {
    return taxonomy.terms().stream()
        .map(term -> new ListItem(label(term), Optional.of(links.apply(term)), count(term)))
        .toList();
  }

  private static String label(IndexedTerm term) {
    String label = PlainLine.of(term.label());
    return label.isEmpty() ? term.slug() : label;
  }

  private static String count(IndexedTerm term) {
    return "(" + term.count() + ")";
  }
}
