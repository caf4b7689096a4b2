package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * A place at which a markup language's reader stumbles, or passes over what its author must have
 * meant otherwise.
 *
 * @param kind what happens
 * @param span where
 * @param other another place that explains it; {@code span} where there is none
 * @param detail what is concerned, such as a name or a number; what that is depends on the kind
 */
public record MarkupSlip(Kind kind, Span span, Span other, String detail) {

  /** A slip that needs no other place. */
  public static MarkupSlip of(Kind kind, Span span, String detail) {
    return new MarkupSlip(kind, span, span, detail);
  }

  /** What happens. */
  public enum Kind {
    /**
     * A block that nobody closes; {@code other} is a line that looks as if it should, {@code
     * detail} the block's name.
     */
    UNCLOSED_BLOCK,
    /** A section's title on a level that leaves one out; the detail is what was expected. */
    LEVEL_LEFT_OUT,
    /** A second title of the document. */
    SECOND_TITLE,
    /** An item of a list with another number than its place; the detail is the one expected. */
    LIST_NUMBER,
    /** A note on a mark that the code before it does not have; the detail is its number. */
    NOTE_WITHOUT_MARK,
    /** A note whose number is not its place in the list; the detail is the one expected. */
    NOTE_NUMBER,
    /** A mark in code on which no note follows; the detail is its number. */
    MARK_WITHOUT_NOTE,
    /** An id that another element has. */
    ID_TWICE,
    /** A table whose first cell has no separator before it. */
    CELL_WITHOUT_SEPARATOR,
    /** A cell that the row has no column for. */
    CELL_TOO_MANY,
    /** A last row that lacks cells and is left out; the detail says how many it has. */
    ROW_TOO_SHORT,
    /** A directive that is none, or closes nothing; the detail is Asciidoctor's word. */
    DIRECTIVE,
    /** A condition that nobody closes; the detail is {@code hidden} where the rest is lost. */
    UNCLOSED_CONDITION,
    /** A style that the block does not know; the detail is the style. */
    UNKNOWN_STYLE,
    /** A sign in a style with nothing after it. */
    EMPTY_SIGN,
    /** A file that is to stand here; the detail is the target, attributes replaced. */
    INCLUDE,
    /** The same where nothing is said if it is missing. */
    OPTIONAL_INCLUDE,
    /** A line below the title that is taken for the author. */
    AUTHOR_LINE,
    /** A reference to an attribute that has no value, which readers see; the detail is its name. */
    UNDEFINED_ATTRIBUTE,
    /** A reference with a text to an id, the detail, that the document does not have. */
    UNKNOWN_ID,
    /** The same without a text: readers see the id in brackets. */
    UNKNOWN_ID_SHOWN
  }

  /** The same in the source that {@code map} leads to. */
  public MarkupSlip locate(SourceMap map) {
    return new MarkupSlip(kind, map.source(span), map.source(other), detail);
  }
}
