package io.github.postlint.post.body;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import java.util.regex.Pattern;

/** Attribute lists that name the language of a fence. */
public final class FenceAttributes {
  private static final Pattern LANGUAGE = Pattern.compile("[>\\s]*+\\{:[^}]*\\blanguage-.*");

  private FenceAttributes() {}

  /** Whether one stands on the line below or above a block. */
  public static boolean nameLanguage(Source source, CodeBlock block) {
    LineTable lines = source.lines();
    int above = lines.lineOf(block.span().start()) - 1;
    int below = lines.lineOf(block.span().end()) + 1;
    return (above >= 1 && isLanguage(lines.text(above)))
        || (below <= lines.count() && isLanguage(lines.text(below)));
  }

  private static boolean isLanguage(String line) {
    return line.contains("{:") && LANGUAGE.matcher(line).matches();
  }
}
