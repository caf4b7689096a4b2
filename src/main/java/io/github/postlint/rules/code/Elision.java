package io.github.postlint.rules.code;

import io.github.postlint.post.text.Punctuation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that a snippet is not meant to parse as it stands: gaps, prompts, gutters, diffs,
 * templates; or that it is not the snippet that was meant, since a fence stands in it.
 */
final class Elision {
  /** Three dots that are not Java's varargs. */
  private static final Pattern GAP =
      Pattern.compile("…|⋮|(?<![\\w\\]>.])\\.{3}|\\.{3}(?!\\s*+[\\w.])|(?i:<?\\bsnip\\b)");

  private static final List<String> TEMPLATE = List.of("{{", "{%", "<%", "%}", "{#");
  private static final Pattern PLACEHOLDER = Pattern.compile("@[\\w.-]++@|__[A-Z_]++__");
  private static final Pattern PROMPT =
      Pattern.compile("(?m)^[ \\t]*+(?:\\$|>{1,3}|jshell>|❯|➜|%)[ \\t]");
  private static final Pattern DIFF = Pattern.compile("(?m)^(?:\\+(?!\\d)|@@ )");
  private static final Pattern GUTTER =
      Pattern.compile("(?:[ \\t]*+\\d++(?:[ \\t|:.][^\\n]*+)?\\n\\s*+){2,}+");

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*+(?:```|~~~)");

  private Elision() {}

  /**
   * Whether something else, such as Liquid, writes a part of {@code code}.
   *
   * @param marks of {@code code}, or of a text that it is part of
   */
  static boolean isTemplate(String code, Punctuation marks) {
    for (String sign : TEMPLATE) {
      if (marks.mayHold(sign) && code.contains(sign)) {
        return true;
      }
    }
    return (marks.mayHold('@') || marks.mayHold("__")) && PLACEHOLDER.matcher(code).find();
  }

  /** Whether {@code code} bears such a sign. */
  static boolean in(String code) {
    Punctuation marks = Punctuation.of(code);
    return isTemplate(code, marks)
        || (marks.anyIn(code, "…", "⋮", "...", "snip", "Snip", "SNIP") && GAP.matcher(code).find())
        || (marks.anyIn(code, "```", "~~~") && FENCE.matcher(code).find())
        || (marks.anyIn(code, "$", ">", "❯", "➜", "%") && PROMPT.matcher(code).find())
        || (marks.anyIn(code, "+", "@@") && DIFF.matcher(code).find())
        || GUTTER.matcher(code).matches();
  }
}
