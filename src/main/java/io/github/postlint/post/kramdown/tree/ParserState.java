package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.LooseTag;
import java.util.ArrayList;
import java.util.List;

/** What is known of a body as a whole while it is read. */
public final class ParserState {
  private final Dialect dialect;

  /** The fenced code blocks outside of footnotes, in the order in which they end. */
  public final List<Fence> fences = new ArrayList<>();

  /** All code blocks, in the order in which they were read. */
  public final List<CodeBlock> code = new ArrayList<>();

  /** The lines outside of footnotes that look like fences and start no code block. */
  public final List<Suspect> suspects = new ArrayList<>();

  /** The attribute lists of blocks, in the order in which they were read. */
  public final List<AttributeLine> attributes = new ArrayList<>();

  /** The tags in blocks of HTML that have no partner, in the order in which they were read. */
  public final List<LooseTag> looseTags = new ArrayList<>();

  /** Whether an {@code options} extension has asked for Markdown inside of HTML. */
  public boolean markdownInHtml;

  /** Whether an {@code options} extension has set what Postlint does not follow. */
  public boolean unknownOptions;

  /** How many footnotes the text being read is nested in. */
  public int footnotes;

  /** What may still be spent on looking for tables. */
  public long tableBudget;

  /**
   * A body of which nothing has been read.
   *
   * @param length of the body, in UTF-16 units
   */
  public ParserState(Dialect dialect, int length) {
    this.dialect = dialect;
    // Looking at each line some twenty times is far more than any post needs.
    this.tableBudget = 20L * length + 1000;
  }

  /** Whether kramdown's GFM parser reads the body. */
  public boolean gfm() {
    return dialect == Dialect.GFM;
  }

  /** The most spaces that may stand before a fence. */
  public int fenceIndent() {
    return gfm() ? 3 : 0;
  }
}
