package io.github.postlint.post.liquid;

import io.github.postlint.post.text.Span;
import java.util.List;

/**
 * A stretch of a body that Liquid does not print as it stands.
 *
 * @param kind what it is
 * @param span the token with its braces, 0-based UTF-16 offsets
 * @param name a tag's name; empty for anything else
 * @param markup what stands after the name of a tag, or between the braces of an output, without
 *     the hyphens of whitespace control
 * @param trimsLeft whether the white space in front goes
 * @param trimsRight whether the white space after it goes
 */
public record LiquidToken(
    Kind kind, Span span, String name, String markup, boolean trimsLeft, boolean trimsRight) {

  /** The kinds of token. */
  public enum Kind {
    /** <code>{{ … }}</code>. */
    OUTPUT,
    /** <code>{% … %}</code>. */
    TAG,
    /** Begins like an output, but is not closed by two braces: Liquid refuses the post. */
    UNFINISHED_OUTPUT,
    /** Begins like a tag, but is not closed or has no name: Liquid refuses the post. */
    UNFINISHED_TAG
  }

  /** Whether this is the tag {@code tag}. */
  public boolean is(String tag) {
    return kind == Kind.TAG && name.equals(tag);
  }

  /** The last part of this token, from {@code start} on, as a tag. */
  LiquidToken tail(int start, String tag) {
    return new LiquidToken(Kind.TAG, new Span(start, span.end()), tag, "", false, trimsRight);
  }

  /**
   * The first of some tokens that ends after an offset; their number where none does.
   *
   * @param tokens in the order of the text, none within another
   * @param offset 0-based, in UTF-16 units
   */
  public static int firstEndingAfter(List<LiquidToken> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
