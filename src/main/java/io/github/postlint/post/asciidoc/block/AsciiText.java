package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.body.TextBlock;

/**
 * A text with words in it, whatever it is part of.
 *
 * @param role what it is
 * @param block where it stands
 * @param moment the moment whose attributes it is read with
 * @param id that it has been given; {@code null} for none
 */
public record AsciiText(Role role, TextBlock block, int moment, String id) implements PageItem {

  /** What a text is part of. */
  public enum Role {
    /** The title of the document. */
    DOCUMENT_TITLE,
    /** The title of a section. */
    SECTION_TITLE,
    /** Running text. */
    PARAGRAPH,
    /** The cell of a table. */
    CELL,
    /** A text in which not all marks count. */
    RAW
  }
}
