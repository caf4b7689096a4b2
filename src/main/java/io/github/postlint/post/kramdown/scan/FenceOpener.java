package io.github.postlint.post.kramdown.scan;

import io.github.postlint.post.text.WhiteSpace;

/**
 * How kramdown reads the line of a fence if it counts {@code run} of its markers: what stands after
 * them, word or nothing, must end the line. Fewer markers than there are make the others part of
 * the word, which is how a fence of four that is closed by three gets the language "`".
 *
 * @param run the markers counted
 * @param infoStart offset of the word after them
 * @param infoEnd offset after that word; equal to {@code infoStart} if there is none
 * @param content offset of the first line of the code
 */
public record FenceOpener(int run, int infoStart, int infoEnd, int content) {

  /** Null if text of two words or more follows. */
  public static FenceOpener read(String text, int marker, int run) {
    int start = Chars.skipWhiteInLine(text, marker + run);
    int end = start;
    while (end < text.length() && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    int content = Chars.restIsWhite(text, end);
    return content < 0 ? null : new FenceOpener(run, start, end, content);
  }

  /** The word up to a question mark, which starts options, unless it is the first character. */
  public String language(String text) {
    int options = infoStart == infoEnd ? -1 : text.indexOf('?', infoStart + 1);
    return text.substring(infoStart, options >= 0 && options < infoEnd ? options : infoEnd);
  }
}
