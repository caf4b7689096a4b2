package io.github.postlint.lint;

import io.github.postlint.post.text.LineTable;
import java.util.List;

/**
 * What a fix replaces in one file.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param replacements of the file as it was read; they do not overlap
 */
public record FileFix(String path, List<Replacement> replacements) {

  /** Copies the list. */
  public FileFix {
    replacements = List.copyOf(replacements);
  }

  /** The replacements as edits of the file's text, in their order. */
  public List<TextEdit> edits(LineTable lines) {
    return Replacement.edits(replacements, lines);
  }
}
