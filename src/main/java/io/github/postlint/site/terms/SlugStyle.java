package io.github.postlint.site.terms;

/** Which characters slugs may have. */
public enum SlugStyle {
  /** Letters and digits of all scripts; {@code 日本語} stays as it is. */
  UNICODE,
  /**
   * Latin letters without accents and digits; other letters are given by their number, so that
   * {@code 日本} is {@code u65e5u672c}. For generators and servers that percent-encode the rest.
   */
  ASCII
}
