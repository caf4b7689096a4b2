package io.github.postlint.post;

import io.github.postlint.post.body.AutoIds;

/**
 * The syntaxes in force in a post, as its generator says.
 *
 * @param liquid whether Liquid runs over the body before Markdown
 * @param markdown who decides what a code block is
 * @param autoIds which ids headings get
 */
public record Syntax(boolean liquid, Markdown markdown, AutoIds autoIds) {

  /** A Markdown dialect. */
  public enum Markdown {
    /** kramdown with its parser for GitHub's dialect, Jekyll's default. */
    KRAMDOWN_GFM,
    /** kramdown's own dialect: fences of tildes only. */
    KRAMDOWN,
    /** CommonMark and its relatives. */
    COMMONMARK,
    /** A converter Postlint does not know: nothing is said about the body. */
    UNKNOWN
  }

  /** What Jekyll does unless told otherwise. */
  public static final Syntax JEKYLL = new Syntax(true, Markdown.KRAMDOWN_GFM);

  /** Whether kramdown reads the body, in whichever dialect. */
  public boolean isKramdown() {
    return markdown == Markdown.KRAMDOWN || markdown == Markdown.KRAMDOWN_GFM;
  }

  /** A syntax whose headings get ids as they do by default. */
  public Syntax(boolean liquid, Markdown markdown) {
    this(liquid, markdown, AutoIds.DEFAULT);
  }
}
