package io.github.postlint.post.kramdown;

import io.github.postlint.post.AttributeLine;
import io.github.postlint.post.CodeBlock;
import io.github.postlint.post.LooseTag;
import java.util.ArrayList;
import java.util.List;

/** What is known of a body as a whole while it is read. */
final class Document {
  final Dialect dialect;
  final List<Fence> fences = new ArrayList<>();
  final List<CodeBlock> code = new ArrayList<>();
  final List<Suspect> suspects = new ArrayList<>();
  final List<AttributeLine> attributes = new ArrayList<>();
  final List<LooseTag> looseTags = new ArrayList<>();

  /** Whether an {@code options} extension has asked for Markdown inside of HTML. */
  boolean markdownInHtml;

  /** Whether an {@code options} extension has set what Postlint does not follow. */
  boolean unknownOptions;

  /** How many footnotes the text being read is nested in. */
  int footnotes;

  /** What may still be spent on looking for tables. */
  long tableBudget;

  Document(Dialect dialect, int length) {
    this.dialect = dialect;
    // Looking at each line some twenty times is far more than any post needs.
    this.tableBudget = 20L * length + 1000;
  }

  boolean gfm() {
    return dialect == Dialect.GFM;
  }

  /** The most spaces that may stand before a fence. */
  int fenceIndent() {
    return gfm() ? 3 : 0;
  }
}
