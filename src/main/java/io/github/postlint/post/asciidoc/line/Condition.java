package io.github.postlint.post.asciidoc.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a directive leaves out what follows it. */
final class Condition {
  private static final Pattern EXPRESSION =
      Pattern.compile("(.+?) *([=!><]=|[><]) *(.+)", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("\\{(\\w[\\w-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  private Condition() {}

  static boolean skips(String keyword, String target, DocumentAttributes attributes) {
    boolean all = target.indexOf('+') >= 0 && target.indexOf(',') < 0;
    String[] names = target.toLowerCase(Locale.ROOT).split(all ? "\\+" : ",", -1);
    int known = 0;
    for (String name : names) {
      known += attributes.has(name) ? 1 : 0;
    }
    if (keyword.equals("ifdef")) {
      return all ? known < names.length : known == 0;
    }
    return all ? known == names.length : known > 0;
  }

  /** The expression of a directive {@code ifeval}; empty where it is none. */
  static Matcher expression(String text) {
    Matcher matcher = EXPRESSION.matcher(text == null ? "" : text.strip());
    return matcher.matches() ? matcher : null;
  }

  static boolean skips(Matcher expression, DocumentAttributes attributes) {
    Object left = value(expression.group(1), attributes);
    Object right = value(expression.group(3), attributes);
    String operator = expression.group(2);
    if (operator.equals("==") || operator.equals("!=")) {
      return left.equals(right) == operator.equals("!=");
    }
    int order;
    if (left instanceof Double a && right instanceof Double b) {
      order = Double.compare(a, b);
    } else if (left instanceof String a && right instanceof String b) {
      order = a.compareTo(b);
    } else {
      return true;
    }
    return switch (operator) {
      case ">" -> order <= 0;
      case "<" -> order >= 0;
      case ">=" -> order < 0;
      default -> order > 0;
    };
  }

  private static Object value(String written, DocumentAttributes attributes) {
    boolean quoted =
        written.length() > 1
            && (written.charAt(0) == '"' || written.charAt(0) == '\'')
            && written.charAt(written.length() - 1) == written.charAt(0);
    String text = quoted ? written.substring(1, written.length() - 1) : written;
    String value =
        REFERENCE
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(attributes.get(match.group(1)).orElse(match.group())));
    if (quoted) {
      return value;
    }
    try {
      return Double.valueOf(value.strip());
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
