package io.github.postlint.post.kramdown.scan;

import io.github.postlint.post.body.TextBlock;

/** Where in the body the characters of a text stand. */
interface Origin {
  /** Where the character at {@code at} stands. */
  int source(int at);

  /** Of the text of a container. */
  record OfText(ContainerText text) implements Origin {
    @Override
    public int source(int at) {
      return text.source(at);
    }
  }

  /** Of a paragraph or heading. */
  record OfBlock(TextBlock block) implements Origin {
    @Override
    public int source(int at) {
      return block.offset(at);
    }
  }

  /** Of a text that is put together character by character. */
  record OfChars(IntList sources) implements Origin {
    @Override
    public int source(int at) {
      return sources.get(at);
    }
  }
}
