package io.github.postlint.generator.jekyll.address;

import java.util.Optional;

/** A piece of a permalink template. */
sealed interface PermalinkPart permits PermalinkPart.Literal, PermalinkPart.Unknown, Placeholder {

  /** What the piece becomes for a post; empty where it cannot be known. */
  Optional<String> fill(PermalinkValues values);

  /** Text that stands for itself. */
  record Literal(String text) implements PermalinkPart {
    @Override
    public Optional<String> fill(PermalinkValues values) {
      return Optional.of(text);
    }
  }

  /** A placeholder that Jekyll does not know, or that is not text: the build stops. */
  record Unknown(String name) implements PermalinkPart {
    @Override
    public Optional<String> fill(PermalinkValues values) {
      return Optional.empty();
    }
  }
}
