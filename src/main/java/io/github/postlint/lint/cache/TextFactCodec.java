package io.github.postlint.lint.cache;

import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that a post states; where they stand is in the post itself. */
final class TextFactCodec {
  private TextFactCodec() {}

  static void write(TextFact fact, RecordWriter out) {
    out.text(fact.text());
    PlaceCodec.write(fact.place(), out);
  }

  static TextFact read(String path, RecordReader in) {
    return new TextFact(in.text(), PlaceCodec.read(path, in));
  }

  static void write(Optional<TextFact> fact, RecordWriter out) {
    out.flag(fact.isPresent());
    if (fact.isPresent()) {
      write(fact.get(), out);
    }
  }

  static Optional<TextFact> optional(String path, RecordReader in) {
    return in.flag() ? Optional.of(read(path, in)) : Optional.empty();
  }

  static void write(List<TextFact> facts, RecordWriter out) {
    out.number(facts.size());
    for (TextFact fact : facts) {
      write(fact, out);
    }
  }

  static List<TextFact> list(String path, RecordReader in) {
    int count = in.count();
    List<TextFact> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      facts.add(read(path, in));
    }
    return facts;
  }
}
