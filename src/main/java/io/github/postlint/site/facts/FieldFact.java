package io.github.postlint.site.facts;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;

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

  /** Of a day without a time. */
  private static final int DAY_LENGTH = 10;

  /** The value as it was read where it is a scalar, without its place. */
  public Scalar scalar() {
    TypedValue.Type type =
        switch (form) {
          case NOTHING, LIST, MAPPING -> TypedValue.Type.NULL;
          case TRUTH -> TypedValue.Type.BOOLEAN;
          case NUMBER -> TypedValue.Type.FLOAT;
          case DATE -> text.length() > DAY_LENGTH ? TypedValue.Type.TIME : TypedValue.Type.DATE;
          case TEXT -> TypedValue.Type.STRING;
        };
    return new Scalar(Span.at(0), text, Scalar.Style.QUOTED, new TypedValue(type, text));
  }

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
