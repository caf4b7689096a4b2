package io.github.postlint.post.kramdown;

import io.github.postlint.post.TextBlock;
import java.util.List;

/** Where in the body the characters of a text stand. */
interface Origin {
  /** Where the character at {@code at} stands. */
  int source(int at);

  /** Of the text of a container. */
  record OfText(Text text) implements Origin {
    @Override
    public int source(int at) {
      return text.source(at);
    }
  }

  /** Of a paragraph or heading. */
  record OfBlock(List<TextBlock.Piece> pieces) implements Origin {
    @Override
    public int source(int at) {
      int low = 0;
      int high = pieces.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (pieces.get(middle).start() <= at) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return pieces.get(low).source() + at - pieces.get(low).start();
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
