package io.github.postlint.site.jekyll;

import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.TextFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A post's tags and categories. A text under the plural key is split into words, one under the
 * singular key is not; the singular key wins over tags and adds to categories.
 */
record PostTerms(PostData data, PostPath path, PostTexts texts) {

  List<TextFact> tags() {
    Optional<PostData.Datum> tag = isRead() ? data.findTrue("tag") : Optional.empty();
    Stream<TextFact> tags =
        tag.isPresent()
            ? flatten(tag.get().value(), tag.get().own())
            : data.find("tags").filter(PostTerms::isPlural).stream()
                .flatMap(plural -> plural(plural.value(), plural.own()));
    return distinct(tags.toList());
  }

  private static boolean isPlural(PostData.Datum datum) {
    return RubyText.isText(datum.value()) || datum.value() instanceof YamlSequence;
  }

  /** Where the front matter was refused, Jekyll leaves the terms as they are until then. */
  private boolean isRead() {
    return data.outcome() == PostData.Outcome.READ;
  }

  List<TextFact> categories() {
    List<TextFact> all = new ArrayList<>(path.categories().stream().map(texts::of).toList());
    data.inherited().value("categories").ifPresent(value -> all.addAll(items(value, false)));
    data.own().value("categories").ifPresent(value -> all.addAll(items(value, true)));
    if (isRead()) {
      all.addAll(more());
    }
    return distinct(all);
  }

  /** The items of lists in the list count as well as the list itself. */
  private List<TextFact> more() {
    Optional<PostData.Datum> category = data.findTrue("category");
    if (category.isPresent()) {
      return flatten(category.get().value(), category.get().own()).toList();
    }
    return Stream.concat(
            data.inherited().value("categories").stream().flatMap(value -> plural(value, false)),
            data.own().value("categories").stream().flatMap(value -> plural(value, true)))
        .toList();
  }

  /** A list's items as they are; items that are nothing count as empty text. */
  private List<TextFact> items(YamlValue value, boolean own) {
    return value instanceof YamlSequence sequence
        ? sequence.items().stream().map(item -> texts.of(item, own)).toList()
        : words(value, own);
  }

  private Stream<TextFact> plural(YamlValue value, boolean own) {
    return value instanceof YamlSequence ? flatten(value, own) : words(value, own).stream();
  }

  private List<TextFact> words(YamlValue value, boolean own) {
    return RubyText.isNull(value) ? List.of() : texts.words((YamlScalar) value, own);
  }

  private Stream<TextFact> flatten(YamlValue value, boolean own) {
    return value instanceof YamlSequence sequence
        ? sequence.items().stream().flatMap(item -> flatten(item, own))
        : Stream.of(value).filter(Predicate.not(RubyText::isNull)).map(one -> texts.of(one, own));
  }

  private static List<TextFact> distinct(List<TextFact> terms) {
    Set<String> seen = new HashSet<>();
    return terms.stream().filter(term -> seen.add(term.text())).toList();
  }
}
