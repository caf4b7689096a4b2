package io.github.postlint.post.kramdown;

/** The words of the page's blocks. */
final class PageWords {
  private final PageParts parts;
  private final Definitions definitions;
  private final boolean gfm;
  private boolean whole = true;

  PageWords(PageParts parts, Definitions definitions, boolean gfm) {
    this.parts = parts;
    this.definitions = definitions;
    this.gfm = gfm;
  }

  /** Whether all words could be read. */
  boolean whole() {
    return whole;
  }

  SpanElement read(Strand strand) {
    Words words = Words.read(strand, definitions, gfm);
    whole &= words.whole();
    return words.tree();
  }

  void add(Strand strand) {
    add(strand, read(strand));
  }

  void add(Strand strand, SpanElement words) {
    parts.add(words, strand.source(0, strand.length()));
  }
}
