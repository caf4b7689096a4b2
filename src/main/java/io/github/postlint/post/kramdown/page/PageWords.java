package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.kramdown.scan.Strand;
import io.github.postlint.post.kramdown.span.WordReader;
import io.github.postlint.post.kramdown.span.Words;
import io.github.postlint.post.kramdown.tree.SpanElement;

/** The words of the page's blocks. */
final class PageWords {
  private final PageParts parts;
  private final WordReader reader;
  private boolean certain = true;

  PageWords(PageParts parts, WordReader reader) {
    this.parts = parts;
    this.reader = reader;
  }

  /** Whether all words could be read and nothing was met that is not followed. */
  boolean certain() {
    return certain;
  }

  SpanElement read(Strand strand) {
    Words words = reader.read(strand);
    certain &= words.whole() && !words.doubtful();
    return words.tree();
  }

  /** Adds words if they may matter. */
  void add(Strand strand) {
    if (PageMarks.mayStandIn(strand.chars(), 0, strand.length())) {
      add(strand, read(strand));
    }
  }

  void add(Strand strand, SpanElement words) {
    parts.add(words, strand);
  }
}
