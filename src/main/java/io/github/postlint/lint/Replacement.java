package io.github.postlint.lint;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Range;
import java.util.List;

/**
 * A part of a fix: other text for a stretch of a file.
 *
 * @param range the characters that go; empty for an insertion
 * @param text the characters that come, with the line ends of the file
 */
public record Replacement(Range range, String text) {

  /** Replacements as edits of the text, in their order. */
  static List<TextEdit> edits(List<Replacement> replacements, LineTable lines) {
    return replacements.stream()
        .map(one -> new TextEdit(lines.span(one.range()), one.text()))
        .toList();
  }
}
