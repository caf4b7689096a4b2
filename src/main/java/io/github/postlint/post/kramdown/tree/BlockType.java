package io.github.postlint.post.kramdown.tree;

/** What a block is. */
public enum BlockType {
  /** The body as a whole. */
  DOCUMENT,
  /** Blank lines between blocks. */
  BLANK,
  /** Code indented by a tab or four spaces. */
  INDENTED_CODE,
  /** Code between two fences. */
  FENCED_CODE,
  /** Lines that start with {@code >}; a container. */
  QUOTE,
  /** A heading of either form. */
  HEADING,
  /** A horizontal rule. */
  RULE,
  /** A list with bullets or numbers; its children are items. */
  LIST,
  /** An item of a list; a container. */
  ITEM,
  /** A list of definitions; its children are definitions. */
  DEFINITIONS,
  /** What a term means; a container. */
  DEFINITION,
  /** An element of HTML; its first child is the start tag. */
  HTML,
  /** A comment of HTML. */
  HTML_COMMENT,
  /** A start tag in an element of HTML. */
  TAG,
  /** Text in an element of HTML that asks for it to be read as Markdown. */
  WORDS,
  /** A formula that stands alone. */
  MATH,
  /** A table, with all its rows. */
  TABLE,
  /** The text of a footnote; a container. */
  FOOTNOTE,
  /** A comment of kramdown, or text that it passes on as it stands. */
  EXTENSION,
  /** A {@code ^} that separates two blocks, or what is left of an inline {@code options}. */
  BOUNDARY,
  /** An attribute list of the block before it. */
  ATTRIBUTES,
  /** A named attribute list for later use. */
  ATTRIBUTE_DEFINITION,
  /** The address of a link that is used elsewhere. */
  LINK_DEFINITION,
  /** The long form of an abbreviation. */
  ABBREVIATION,
  /** A paragraph, or the text of a tight item. */
  PARAGRAPH,
  /** A line that no block claims, such as a tab after a space. */
  STRAY
}
