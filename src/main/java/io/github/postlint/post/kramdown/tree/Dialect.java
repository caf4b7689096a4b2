package io.github.postlint.post.kramdown.tree;

/** The two parsers that a Jekyll site can choose with {@code kramdown.input}. */
public enum Dialect {
  /**
   * Jekyll's default. Fences of backticks or tildes, indented by up to three spaces; fences, lists,
   * quotes and headings interrupt a paragraph.
   */
  GFM,
  /**
   * kramdown's own: fences of tildes in the first column only, and a paragraph ends at a blank
   * line.
   */
  KRAMDOWN
}
