package io.github.postlint.post.kramdown.tree;

/** What a block is. */
public enum Kind {
  DOCUMENT,
  BLANK,
  INDENTED_CODE,
  FENCED_CODE,
  QUOTE,
  HEADING,
  RULE,
  LIST,
  ITEM,
  DEFINITIONS,
  DEFINITION,
  HTML,
  HTML_COMMENT,
  /** A start tag in an element of HTML. */
  TAG,
  /** Text in an element of HTML that asks for it to be read as Markdown. */
  WORDS,
  MATH,
  TABLE,
  FOOTNOTE,
  EXTENSION,
  /** A {@code ^} that separates two blocks, or what is left of an inline {@code options}. */
  BOUNDARY,
  /** An attribute list of the block before it. */
  ATTRIBUTES,
  /** A named attribute list for later use. */
  ATTRIBUTE_DEFINITION,
  LINK_DEFINITION,
  ABBREVIATION,
  PARAGRAPH,
  /** A line that no block claims, such as a tab behind a space. */
  STRAY
}
