package io.github.postlint.rules.code;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of braces after the marks of a fence that they name no language, or are never closed. */
final class FenceBraces {
  private static final Pattern LANGUAGE = Pattern.compile("\\{\\s*\\.?([A-Za-z][\\w+-]*)[,\\s}].*");
  private static final Pattern UNCLOSED = Pattern.compile("[\\w+-]+\\s*\\{[^{}]*");

  private FenceBraces() {}

  /** Whether what stands in braces are options of the code. */
  static boolean appliesTo(Markup markup) {
    return markup.has(Markup.Trait.MARKDOWN)
        && markup.has(Markup.Trait.FENCE_TO_THE_END)
        && !markup.has(Markup.Trait.SHARED);
  }

  static void check(Post post, CodeBlock block, Reporter reporter) {
    String info = post.source().text(block.info());
    Matcher language = LANGUAGE.matcher(info);
    if ((language.matches() && !info.contains("=")) || info.startsWith("{r")) {
      String name = language.matches() ? language.group(1) : "r";
      reporter.report(
          block.info(),
          "Readers see this code without colours: what stands in braces is no language. Write \""
              + name
              + "\" before them, or in their place.");
    } else if (UNCLOSED.matcher(info).matches()) {
      reporter.report(
          block.info(),
          "The options of this code count for nothing, because their brace is never closed. Write"
              + " \"}\" after them.");
    }
  }
}
