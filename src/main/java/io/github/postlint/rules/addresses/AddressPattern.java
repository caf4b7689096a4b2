package io.github.postlint.rules.addresses;

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
  static AddressPattern of(StatedPermalink permalink, Generator generator) {
    List<String> folders = new ArrayList<>();
    String last = "";
    for (String folder : permalink.path().folders()) {
      last =
          PatternWord.of(folder, last, permalink, generator).map(PatternWord::text).orElse(folder);
      folders.add(last);
    }
    return new AddressPattern(
        new PermalinkPath(
            List.copyOf(folders), PatternWord.SLUG.text(), permalink.path().ending()));
  }

  /** Whether a permalink has the form. */
  boolean matches(StatedPermalink permalink, Generator generator) {
    List<String> names = permalink.path().folders();
    boolean likely =
        names.size() == path.folders().size() && permalink.path().ending().equals(path.ending());
    for (int i = 0; likely && i < names.size(); i++) {
      String expected = path.folders().get(i);
      Optional<PatternWord> word = PatternWord.of(expected);
      likely =
          word.isPresent()
              ? word.get().accepts(names.get(i), permalink, generator)
              : expected.equals(names.get(i));
    }
    return likely;
  }

  /** The permalink that the post would have; empty where a word's value is not known. */
  Optional<String> fill(StatedPermalink permalink, Generator generator) {
    List<String> folders = new ArrayList<>();
    for (String folder : path.folders()) {
      Optional<String> value =
          PatternWord.of(folder)
              .map(word -> word.value(permalink, generator).map(text -> text.replace(' ', '-')))
              .orElse(Optional.of(folder));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      folders.add(value.get());
    }
    return Optional.of(new PermalinkPath(folders, permalink.path().name(), path.ending()).text());
  }

  /** The pattern as it is written. */
  String text() {
    return path.text();
  }
}
