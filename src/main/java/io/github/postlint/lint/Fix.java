package io.github.postlint.lint;

import io.github.postlint.post.text.LineTable;
import java.util.List;

/**
 * Replacements that remove a finding.
 *
 * @param title what the fix does, in a few words that begin with a verb
 * @param safety whether it may be made without asking the author
 * @param replacements of the file as it was read; they do not overlap
 */
public record Fix(String title, Safety safety, List<Replacement> replacements) {

  /** Copies the list. */
  public Fix {
    replacements = List.copyOf(replacements);
  }

  /** The replacements as edits of the text, in their order. */
  public List<TextEdit> edits(LineTable lines) {
    return replacements.stream()
        .map(one -> new TextEdit(lines.span(one.range()), one.text()))
        .toList();
  }

  /** The text with the replacements made. */
  public String apply(String text) {
    return TextEdit.apply(text, edits(new LineTable(text)));
  }
}
