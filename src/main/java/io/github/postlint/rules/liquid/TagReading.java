package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.post.liquid.LiquidToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells tags that are used on purpose from code that looks like one. */
final class TagReading {
  private static final Set<String> NO_NAMES =
      Set.of(
          "and",
          "or",
          "not",
          "in",
          "is",
          "contains",
          "reversed",
          "==",
          "!=",
          "<>",
          "<",
          ">",
          "<=",
          ">=",
          "=");

  private final LiquidNames names;

  TagReading(LiquidNames names) {
    this.names = names;
  }

  /** What becomes of a tag in code; empty where it may be there on purpose. */
  Optional<Reading> of(LiquidToken tag) {
    List<String> words =
        switch (tag.name()) {
          case "if", "unless", "case" -> words(tag.markup(), false);
          case "for", "tablerow" -> words(tag.markup(), true);
          default -> List.of();
        };
    boolean some = false;
    boolean plain = false;
    for (String word : words) {
      LiquidExpression value = new LiquidExpression(word, "");
      if (!NO_NAMES.contains(word) && !value.isLiteral()) {
        if (names.contains(value.root())) {
          return Optional.empty();
        }
        some = true;
        plain |= value.isPlain();
      }
    }
    boolean certain = !names.mayHaveMore() || !plain;
    return some && certain
        ? Optional.of(new Reading(Severity.ERROR, Optional.empty()))
        : Optional.empty();
  }

  private static List<String> words(String markup, boolean loop) {
    LiquidWords all = new LiquidWords(markup);
    List<String> words = new ArrayList<>();
    boolean skip = loop;
    for (Optional<String> word = all.next(); word.isPresent(); word = all.next()) {
      if (!skip) {
        words.add(word.get());
      }
      if (loop && !words.isEmpty()) {
        break;
      }
      skip = skip && !word.get().equals("in");
    }
    return words;
  }
}
