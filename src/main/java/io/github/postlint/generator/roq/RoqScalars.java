package io.github.postlint.generator.roq;

import io.github.postlint.post.frontmatter.TypedValue;
import java.util.Set;
import java.util.regex.Pattern;

/** What becomes of YAML's text without quotation marks: dates, yes and no stay text. */
final class RoqScalars {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUTH =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9]\\d{0,17})");
  private static final Pattern FLOAT = Pattern.compile("[-+]?\\d{1,15}\\.\\d{1,15}");

  private RoqScalars() {}

  static TypedValue resolve(String text) {
    if (NOTHING.contains(text)) {
      return new TypedValue(TypedValue.Type.NULL, "");
    }
    if (TRUTH.contains(text)) {
      return new TypedValue(TypedValue.Type.BOOLEAN, Boolean.toString(Boolean.parseBoolean(text)));
    }
    if (INTEGER.matcher(text).matches()) {
      return new TypedValue(TypedValue.Type.INTEGER, text);
    }
    return FLOAT.matcher(text).matches()
        ? new TypedValue(TypedValue.Type.FLOAT, Double.toString(Double.parseDouble(text)))
        : TypedValue.string(text);
  }
}
