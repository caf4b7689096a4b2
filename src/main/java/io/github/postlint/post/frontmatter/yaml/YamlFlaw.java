package io.github.postlint.post.frontmatter.yaml;

/** An author's mistake in YAML; its detail is that of the problem it makes. */
public enum YamlFlaw {
  /** {@code title: Foo: bar}. The detail is the value. */
  UNQUOTED_COLON,
  /** A tab where YAML wants spaces. */
  TAB,
  /** A value that begins with a character reserved by YAML. The detail is the character. */
  RESERVED_CHARACTER,
  /** A quotation mark that is never closed. The detail is the mark. */
  UNCLOSED_QUOTE,
  /** Text after a closing quotation mark. The detail is that text. */
  TEXT_AFTER_QUOTE,
  /** Text after a quotation mark within brackets. The detail is that text. */
  TEXT_BESIDE_QUOTES,
  /** A bracket or brace that a comment keeps open. The detail is the comment. */
  COMMENT,
  /** A comma without a value before it. The detail is the comma. */
  EMPTY_ITEM,
  /** A colon of another script after a key. The detail is the key. */
  FOREIGN_COLON,
  /** A character that nobody sees at the beginning of a line. The detail is its code point. */
  INVISIBLE,
  /** A bracket or brace that is never closed. The detail is the bracket. */
  UNCLOSED_BRACKET,
  /** {@code key:value}. The detail is the key. */
  NO_SPACE_AFTER_COLON,
  /** {@code -item}. The detail is the item. */
  NO_SPACE_AFTER_DASH,
  /** A line left over by a merge. The detail is its marker. */
  CONFLICT_MARKER,
  /** A line indented unlike its neighbours. */
  INDENTATION,
  /** A line that is neither a key nor a continuation. The detail is the line. */
  STRAY_LINE,
  /** A backslash escape that YAML does not know. The detail is the escape. */
  BAD_ESCAPE,
  /** {@code *name} without {@code &name}. The detail is the name. */
  UNKNOWN_ALIAS,
  /** A character that YAML forbids. The detail is its code point. */
  CONTROL_CHARACTER,
  /** A {@code !ruby} tag, which some builds of the generator refuse. The detail is the tag. */
  FORBIDDEN_TYPE,
  /**
   * More nesting, aliases or text than is read; the generator may still accept it. The detail is
   * the limit.
   */
  LIMIT,
  /** Anything else. The detail is what the parser says. */
  OTHER
}
