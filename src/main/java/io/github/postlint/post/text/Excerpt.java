package io.github.postlint.post.text;

/**
 * Shortens text for messages. A character that takes two UTF-16 units is never torn; all lengths
 * and offsets count such units.
 */
public final class Excerpt {
  /** As much of a post as an author needs to recognize the place. */
  private static final int QUOTED = 100;

  private Excerpt() {}

  /**
   * The text, or its beginning and an ellipsis.
   *
   * @param max how much of the text is kept at most
   */
  public static String of(String text, int max) {
    return text.length() <= max ? text : text.substring(0, boundary(text, max)) + "…";
  }

  /** The text on one line in quotation marks, cut where it is long. */
  public static String quoted(String text) {
    return quoted(text, QUOTED);
  }

  /**
   * The same.
   *
   * @param max how much of the text is kept at most
   */
  public static String quoted(String text, int max) {
    return '"' + of(text.replace('\n', ' '), max) + '"';
  }

  /**
   * Where to cut: {@code at}, or right before the character in whose middle that is.
   *
   * @param at from 0 to the text's length
   */
  public static int boundary(CharSequence text, int at) {
    boolean torn =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return torn ? at - 1 : at;
  }
}
