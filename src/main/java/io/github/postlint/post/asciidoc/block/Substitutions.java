package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** Substitutions with which signs are shown as they are, or that change the usual ones. */
  private static final Pattern ESCAPING =
      Pattern.compile("[+{-]|\\b(?:normal|verbatim|special\\w+|[cnv])\\b");

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

  private Substitutions() {}

  /** Notes a name that none has. */
  static void check(BlockAttributes.Value value, List<Line> content, AsciiDocument document) {
    if (!ESCAPING.matcher(value.text()).find()
        && content.stream().anyMatch(line -> TAG.matcher(line.text()).find())) {
      document.slip(MarkupSlip.Kind.UNESCAPED_CODE, value.span(), value.text());
    }
    for (String part : value.text().split(",")) {
      String name = part.strip().replaceAll("^[+-]|[+-]$", "");
      if (!name.isEmpty() && !NAMES.contains(name) && name.indexOf('{') < 0) {
        document.slip(MarkupSlip.Kind.UNKNOWN_SUBSTITUTION, value.span(), name);
        return;
      }
    }
  }
}
