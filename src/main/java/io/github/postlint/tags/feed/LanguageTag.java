package io.github.postlint.tags.feed;

import java.util.Optional;
import java.util.regex.Pattern;

/** Languages as BCP 47 writes them. */
final class LanguageTag {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private LanguageTag() {}

  /** The language's tag, also of {@code pt_BR}; empty if it is none. */
  static Optional<String> of(Optional<String> language) {
    return language
        .map(text -> text.replace('_', '-'))
        .filter(text -> SHAPE.matcher(text).matches());
  }
}
