package io.github.postlint.post.asciidoc.line;

import java.util.Map;
import java.util.Set;

/**
 * A line that opens and closes a block.
 *
 * @param kind the block's name, as styles write it
 * @param terminator what closes it
 * @param styles which make another block of it
 */
public record Delimiter(String kind, String terminator, Set<String> styles) {
  private static final Set<String> OPEN =
      Set.of(
          "comment",
          "example",
          "literal",
          "listing",
          "pass",
          "quote",
          "sidebar",
          "source",
          "verse",
          "admonition",
          "abstract",
          "partintro");
  private static final Map<String, Delimiter> KINDS =
      Map.ofEntries(
          entry("--", "open", OPEN),
          entry("----", "listing", Set.of("literal", "source")),
          entry("....", "literal", Set.of("listing", "source")),
          entry("====", "example", Set.of("admonition")),
          entry("****", "sidebar", Set.of()),
          entry("____", "quote", Set.of("verse")),
          entry("++++", "pass", Set.of("stem", "latexmath", "asciimath")),
          entry("|===", "table", Set.of()),
          entry(",===", "table", Set.of()),
          entry(":===", "table", Set.of()),
          entry("!===", "table", Set.of()),
          entry("////", "comment", Set.of()),
          entry("```", "fenced_code", Set.of()));

  private static Map.Entry<String, Delimiter> entry(String tip, String kind, Set<String> styles) {
    return Map.entry(tip, new Delimiter(kind, tip, styles));
  }

  /** What a line opens; {@code null} for none. */
  public static Delimiter of(String line) {
    if (line.length() < 2 || "-.=*_+|,:!/`".indexOf(line.charAt(0)) < 0) {
      return null;
    }
    String tip = line.substring(0, Math.min(4, line.length()));
    if (tip.startsWith("```")) {
      return tip.equals("````") ? null : KINDS.get("```");
    }
    Delimiter known = tip.length() == 3 ? null : KINDS.get(tip);
    if (known == null || line.length() == tip.length()) {
      return known;
    }
    boolean whole = tip.length() == 4 && isUniform(line.substring(1), tip.charAt(3));
    return whole ? new Delimiter(known.kind, line, known.styles) : null;
  }

  /** Whether a text has no other characters. */
  public static boolean isUniform(String text, char c) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }
}
