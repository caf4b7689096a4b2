package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.kramdown.tree.Dialect;

/**
 * Finds the code blocks that kramdown makes of a body, and the fences of which it makes none.
 *
 * <p>Agrees with kramdown 2.4 and its GFM parser 1.1; a test compares them. Takes time in
 * proportion to the length of the body, whatever it is.
 */
public final class KramdownScanner {
  private KramdownScanner() {}

  /**
   * Reads a body.
   *
   * @param body the text behind the front matter, with any line ends; offsets in the result count
   *     its UTF-16 units from 0
   */
  public static Blocks scan(String body, Dialect dialect) {
    return KramdownBody.read(body, dialect).blocks();
  }
}
