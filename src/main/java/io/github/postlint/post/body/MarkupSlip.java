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
    /** A title of the document that does not stand at its top. */
    SECOND_TITLE,
    /** An item of a list with another number than its place; the detail is the one expected. */
    LIST_NUMBER,
    /** An item that is indented below another and stands beside it; the detail is its mark. */
    FLAT_ITEM,
    /** A macro that is a term of a list, for a space stands after its colons; its name. */
    MACRO_AS_TERM,
    /** Code of whose signs HTML is made, since the block asks for other substitutions only. */
    UNESCAPED_CODE,
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
    /**
     * Rows that were drawn as a table and make none; the detail is the line meant to part the head,
     * or how many cells the head and that line have, or empty where there is no such line.
     */
    NO_TABLE,
    /** A line of text right below a table, which becomes a row of it. */
    TEXT_IN_TABLE,
    /** A last row that lacks cells and is left out; the detail says how many it has. */
    ROW_TOO_SHORT,
    /** A directive that is none, or closes nothing; the detail is Asciidoctor's word. */
    DIRECTIVE,
    /** A condition that nobody closes; the detail is {@code hidden} where the rest is lost. */
    UNCLOSED_CONDITION,
    /**
     * A style that the block does not know; the detail is the style, {@code other} the line that
     * opens the block, if there is one.
     */
    UNKNOWN_STYLE,
    /** A substitution that the block does not know; the detail is its name. */
    UNKNOWN_SUBSTITUTION,
    /** A line that opens a block elsewhere, in code that ends with its paragraph. */
    DELIMITER_IN_CODE,
    /** A line of text of which code is made, since a style for the block below stands above it. */
    STYLE_ABOVE_TEXT,
    /** A line of text or code that is a title, for the line below it is of its length. */
    CHANCE_TITLE,
    /** A title of a section that is code, for it is indented. */
    INDENTED_TITLE,
    /** A sign in a style with nothing after it. */
    EMPTY_SIGN,
    /** A file that is to stand here; the detail is the target, attributes replaced. */
    INCLUDE,
    /** The same where nothing is said if it is missing. */
    OPTIONAL_INCLUDE,
    /** A line below the title that is taken for the author. */
    AUTHOR_LINE,
    /** An attribute for the generator, the detail, below the header. */
    LATE_ATTRIBUTE,
    /** A reference to an attribute that has no value, which readers see; the detail is its name. */
    UNDEFINED_ATTRIBUTE,
    /** A reference with a text to an id, the detail, that the document does not have. */
    UNKNOWN_ID,
    /** The same without a text: readers see the id in brackets. */
    UNKNOWN_ID_SHOWN,
    /**
     * A start tag of HTML whose element nobody closes; the detail is its name, {@code other} the
     * first text of another block that the element takes in, if there is one.
     */
    UNCLOSED_ELEMENT,
    /** The same of an element that shows none of the text in it. */
    HIDING_ELEMENT,
    /** An end tag of HTML that closes nothing; the detail is the element's name. */
    STRAY_END_TAG,
    /** What browsers take for a tag, in code; the detail is its name. */
    TAG_IN_CODE,
    /**
     * A comment of HTML that nobody closes; {@code other} is where the next begins, if one ends it.
     */
    UNCLOSED_COMMENT,
    /** A section such as XML has, which browsers take for a comment. */
    CHARACTER_DATA,
    /** A tag of HTML that the text's end cuts off. */
    CUT_TAG,
    /**
     * A tag of HTML that takes in others, for its bracket is missing; the span is what it loses.
     */
    TAG_TAKES_IN,
    /** Curly quotation marks around the value of an attribute, the detail. */
    CURLY_QUOTES,
    /** A value, of the attribute that the detail names, with a quotation mark at its end only. */
    HALF_QUOTED,
    /** The value of an attribute, the detail, that goes on to the next quotation mark. */
    QUOTE_TAKES_IN,
    /** What follows a value that a quotation mark in it has ended; the detail is the attribute. */
    QUOTE_IN_VALUE,
    /** An element that is nothing without an address and has none; the detail is its name. */
    NO_ADDRESS,
    /** A reference to a character, by its name, that lacks its semicolon: readers see it. */
    REFERENCE_WITHOUT_END,
    /** A reference to a character whose name, the detail, browsers do not know. */
    UNKNOWN_REFERENCE,
    /** An ampersand that is written as a reference, in a reference. */
    ESCAPED_TWICE,
    /** HTML that is left out of the page; the detail is what stands there. */
    HTML_LEFT_OUT,
    /** Text in a table beside its cells, which browsers show above the table. */
    MOVED_TEXT
  }

  /** The same in the source that {@code map} leads to. */
  public MarkupSlip locate(SourceMap map) {
    return new MarkupSlip(kind, map.source(span), map.source(other), detail);
  }
}
