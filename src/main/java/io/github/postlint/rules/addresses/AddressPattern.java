package io.github.postlint.rules.addresses;

import io.github.postlint.site.Facts;
import io.github.postlint.site.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form that permalinks of a site have, such as {@code /{lang}/{slug}/}.
 *
 * @param path with {@link PatternWord}s in the place of some names; the last name stands for any
 */
record AddressPattern(PermalinkPath path) {

  /** The pattern that a text writes. */
  static AddressPattern of(String text) {
    return new AddressPattern(PermalinkPath.of(text));
  }

  /** The pattern of which a post's permalink is an example. */
  static AddressPattern of(PermalinkPath permalink, Facts post, Generator generator) {
    List<String> folders = new ArrayList<>();
    for (String folder : permalink.folders()) {
      String last = folders.isEmpty() ? "" : folders.get(folders.size() - 1);
      Optional<PatternWord> word = word(folder, last, post, generator);
      folders.add(word.isPresent() ? word.get().text() : folder);
    }
    return new AddressPattern(
        new PermalinkPath(List.copyOf(folders), PatternWord.SLUG.text(), permalink.ending()));
  }

  private static Optional<PatternWord> word(
      String folder, String last, Facts post, Generator generator) {
    for (PatternWord word : PatternWord.values()) {
      boolean inOrder =
          switch (word) {
            case MONTH -> last.equals(PatternWord.YEAR.text());
            case DAY -> last.equals(PatternWord.MONTH.text());
            default -> true;
          };
      Optional<String> value = inOrder ? word.value(post, generator) : Optional.empty();
      if (value.isPresent() && PatternWord.same(value.get(), folder)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a permalink has the form. */
  boolean matches(PermalinkPath permalink, Facts post, Generator generator) {
    boolean likely =
        permalink.folders().size() == path.folders().size()
            && permalink.ending().equals(path.ending());
    for (int i = 0; likely && i < path.folders().size(); i++) {
      String expected = path.folders().get(i);
      String found = permalink.folders().get(i);
      Optional<PatternWord> word = PatternWord.of(expected);
      likely =
          word.isPresent() ? word.get().accepts(found, post, generator) : expected.equals(found);
    }
    return likely;
  }

  /** The permalink that the post would have; empty where a word's value is not known. */
  Optional<String> fill(PermalinkPath permalink, Facts post, Generator generator) {
    List<String> folders = new ArrayList<>();
    for (String folder : path.folders()) {
      Optional<String> value =
          PatternWord.of(folder)
              .map(word -> word.value(post, generator).map(text -> text.replace(' ', '-')))
              .orElse(Optional.of(folder));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      folders.add(value.get());
    }
    return Optional.of(new PermalinkPath(folders, permalink.name(), path.ending()).text());
  }

  /** The pattern as it is written. */
  String text() {
    return path.text();
  }
}
