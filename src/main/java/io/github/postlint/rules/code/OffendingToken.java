package io.github.postlint.rules.code;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word or sign of a snippet at which it fails.
 *
 * @param line 0-based line of the snippet
 * @param column 0-based UTF-16 column of that line
 * @param text what stands there
 * @param after whether it fails right after the text
 */
record OffendingToken(int line, int column, String text, boolean after) {
  private static final Pattern TOKEN =
      Pattern.compile("</?[\\w.:-]{1,40}+>?|[\\w.:-]{1,40}+|[\"'][^\"'\\s]{0,40}[\"']?|[^\\w\\s]");
  private static final Pattern LAST = Pattern.compile("\\S{1,40}+\\s*+\\z");

  /**
   * The word at {@code offset}; at the end of a line, or in spaces, the one before it.
   *
   * @param offset 0-based, in UTF-16 units, into {@code code}
   */
  static OffendingToken at(String code, int offset) {
    int start = code.lastIndexOf('\n', offset - 1) + 1;
    int stop = code.indexOf('\n', start);
    String line = code.substring(start, stop < 0 ? code.length() : stop);
    int number = (int) code.substring(0, start).chars().filter(c -> c == '\n').count();
    Matcher token = TOKEN.matcher(line).region(offset - start, line.length());
    if (token.lookingAt()) {
      return new OffendingToken(number, offset - start, token.group(), false);
    }
    Matcher last = LAST.matcher(line).region(0, offset - start);
    return last.find()
        ? new OffendingToken(number, last.start(), last.group().stripTrailing(), true)
        : new OffendingToken(number, offset - start, line.substring(offset - start).strip(), false);
  }

  /** Such as {@code after "x = 1"}. */
  String words() {
    boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    return (after ? "after " : "at ") + (quoted ? text : "\"" + text + "\"");
  }

  /** Where it stands in the source. */
  Span span(CodeBlock block) {
    int start = block.offset(line, column);
    return new Span(start, Math.max(start, block.offset(line, column + text.length())));
  }
}
