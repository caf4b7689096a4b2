package io.github.postlint.site.facts;

/**
 * A key of a post's front matter with its value, as far as other posts' rules need it.
 *
 * @param key as written
 * @param form what the generator makes of the value
 * @param text the value as the generator reads it where it is a scalar, cut where it is long; of a
 *     list or a mapping nothing
 * @param place of the key
 */
public record FieldFact(String key, Form form, String text, Place place) {

  /** How much of a value is kept, in UTF-16 units: more than any name or date has. */
  public static final int MAX_TEXT = 200;

  /** What a value is. */
  public enum Form {
    /** Nothing. */
    NOTHING,
    /** True or false. */
    TRUTH,
    /** A number. */
    NUMBER,
    /** A day, or a day with a time. */
    DATE,
    /** Text. */
    TEXT,
    /** A list. */
    LIST,
    /** Keys with values of their own. */
    MAPPING
  }
}
