package io.github.postlint.lint;

/**
 * What a rule inferred about the site from its posts, because no setting says it.
 *
 * @param name what it is, such as {@code time zone}
 * @param text what the rule takes it to be, such as {@code Europe/Paris}
 * @param agreeing how many posts agree
 * @param total how many posts were asked
 */
public record Convention(String name, String text, int agreeing, int total) {

  /** Nine in ten: fewer that agree are not a convention. */
  public static boolean isHeld(int agreeing, int total) {
    return agreeing * 10L >= total * 9L;
  }

  /** One line, such as {@code time zone: Europe/Paris (58 of 60)}. */
  @Override
  public String toString() {
    return name + ": " + text + " (" + agreeing + " of " + total + ")";
  }
}
