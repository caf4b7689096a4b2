package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.List;

/**
 * A block of code as the generator publishes it.
 *
 * @param kind how the author wrote it
 * @param span from the first character of the opening line to the end of the closing line (indented
 *     code: of the last line), line ends excluded
 * @param info the info string of a fence without the white space around it, empty where there is
 *     none; for indented code the empty span at the block's start
 * @param language what the generator takes for the language, the empty string for none
 * @param content the code with the indentation and quotation marks of its containers removed; lines
 *     end with {@code \n}
 * @param lines for each line of {@code content} the 0-based UTF-16 offset in the source at which
 *     that line's first character stands, or Liquid in front of it that prints nothing
 */
public record CodeBlock(
    Kind kind, Span span, Span info, String language, String content, List<Integer> lines) {

  /** How a code block is written. */
  public enum Kind {
    /** Between two lines of backticks or tildes. */
    FENCED,
    /** Indented by four columns or a tab. */
    INDENTED,
    /** In an element of HTML. */
    ELEMENT
  }

  /** Copies the list of lines. */
  public CodeBlock {
    lines = List.copyOf(lines);
  }

  /** The same block in the source that {@code map} leads to. */
  public CodeBlock locate(SourceMap map) {
    return new CodeBlock(
        kind,
        map.source(span),
        map.source(info),
        language,
        content,
        lines.stream().map(map::end).toList());
  }

  /**
   * Where a character of the content stands in the source, if no Liquid stands before it on its
   * line. Inside indentation that a container or a tab hides, the nearest place.
   *
   * @param line 0-based line of the content
   * @param column 0-based UTF-16 column in that line
   * @return 0-based UTF-16 offset in the source
   */
  public int offset(int line, int column) {
    int known = Math.min(line, lines.size() - 1);
    return known < 0 ? span.start() : Math.min(lines.get(known) + column, span.end());
  }
}
