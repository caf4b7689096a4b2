package io.github.postlint.rules.taxonomy;

import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;

/** One way to write a tag, with the places where it is written so. */
final class Spelling {
  private final String text;
  private final TagFamily family;
  private final List<TextFact> uses = new ArrayList<>();

  Spelling(String text, TagFamily family) {
    this.text = text;
    this.family = family;
  }

  void add(TextFact use) {
    uses.add(use);
  }

  /** The tag as posts write it. */
  String text() {
    return text;
  }

  /** All spellings of the tag. */
  TagFamily family() {
    return family;
  }

  /** Where it stands, once for each post. */
  List<TextFact> uses() {
    return uses;
  }
}
