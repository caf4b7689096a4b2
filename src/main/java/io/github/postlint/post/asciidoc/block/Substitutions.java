package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.body.MarkupSlip;
import java.util.Set;

/** What a block may ask to be done with its text. */
final class Substitutions {
  private static final Set<String> NAMES =
      Set.of(
          "none",
          "normal",
          "verbatim",
          "specialchars",
          "specialcharacters",
          "quotes",
          "attributes",
          "replacements",
          "macros",
          "post_replacements",
          "callouts",
          "a",
          "m",
          "n",
          "p",
          "q",
          "r",
          "c",
          "v");

  private Substitutions() {}

  /** Notes a name that none has. */
  static void check(BlockAttributes.Value value, AsciiDocument document) {
    for (String part : value.text().split(",")) {
      String name = part.strip().replaceAll("^[+-]|[+-]$", "");
      if (!name.isEmpty() && !NAMES.contains(name) && name.indexOf('{') < 0) {
        document.slip(MarkupSlip.Kind.UNKNOWN_SUBSTITUTION, value.span(), name);
        return;
      }
    }
  }
}
