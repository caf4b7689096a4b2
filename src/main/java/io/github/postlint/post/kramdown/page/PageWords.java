package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.span.SpanTree;
import io.github.postlint.post.kramdown.span.SpanTreeReader;
import io.github.postlint.post.kramdown.tree.SpanElement;

/** The words of the page's blocks. */
final class PageWords {
  private final PageParts parts;
  private final SpanTreeReader reader;
  private boolean certain = true;

  PageWords(PageParts parts, SpanTreeReader reader) {
    this.parts = parts;
    this.reader = reader;
  }

  /** Whether all words could be read and nothing was met that is not followed. */
  boolean certain() {
    return certain;
  }

  SpanElement read(MappedText text) {
    SpanTree words = reader.read(text);
    certain &= words.whole() && !words.doubtful();
    return words.tree();
  }

  /** Adds words if they may matter. */
  void add(MappedText text) {
    if (mayMatter(text.chars(), 0, text.length())) {
      add(text, read(text));
    }
  }

  void add(MappedText text, SpanElement words) {
    parts.add(words, text);
  }

  /**
   * Whether something stands there with which links, images, footnotes, tags or attribute lists
   * begin; other words cannot matter to links, and are not read.
   */
  static boolean mayMatter(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      if (c == '[' || c == '<' || (c == '{' && Chars.at(chars, i + 1) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** An item's words without the box of GFM's task lists, {@code [ ]} or {@code [x]}. */
  static MappedText afterTaskBox(MappedText words) {
    String chars = words.chars();
    int open = Chars.skipWhite(chars, 0);
    int after = open + 3;
    boolean box =
        Chars.at(chars, open) == '['
            && " xX".indexOf(Chars.at(chars, open + 1)) >= 0
            && Chars.at(chars, open + 2) == ']';
    int end = box ? Chars.skipWhite(chars, after) : after;
    return end > after ? words.part(end, words.length()) : words;
  }
}
