package io.github.postlint.generator.hugo.frontmatter;

import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.TypedValue.Type;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Go's YAML library, of version 2, makes of text without quotation marks. */
public final class GoYamlScalar {
  private static final Set<String> TRUE = Set.of("y", "yes", "true", "on");
  private static final Set<String> FALSE = Set.of("n", "no", "false", "off");
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  /** Longer than any number that a document means as one. */
  private static final int MAX_LENGTH = 80;

  private static final Pattern WHOLE =
      Pattern.compile("[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|\\d+)");
  private static final Pattern FRACTION =
      Pattern.compile("[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?");
  private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(?i:inf|nan)");

  private GoYamlScalar() {}

  /** The value for a plain scalar. */
  public static TypedValue resolve(String text) {
    if (text.length() > MAX_LENGTH) {
      return TypedValue.string(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean cased = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
    boolean word = cased || text.substring(1).equals(lower.substring(1));
    if (word && NOTHING.contains(lower)) {
      return new TypedValue(Type.NULL, "");
    }
    if (word && TRUE.contains(lower)) {
      return new TypedValue(Type.BOOLEAN, "true");
    }
    if (word && FALSE.contains(lower)) {
      return new TypedValue(Type.BOOLEAN, "false");
    }
    return number(text);
  }

  private static TypedValue number(String text) {
    String digits = text.replace("_", "");
    if (WHOLE.matcher(digits).matches()) {
      return new TypedValue(Type.INTEGER, whole(digits));
    }
    if (FRACTION.matcher(digits).matches()) {
      double value = Double.parseDouble(digits);
      return new TypedValue(Type.FLOAT, shortest(value));
    }
    return NO_NUMBER.matcher(text).matches()
        ? new TypedValue(Type.FLOAT, text)
        : TypedValue.string(text);
  }

  private static String whole(String digits) {
    boolean minus = digits.startsWith("-");
    String bare = minus || digits.startsWith("+") ? digits.substring(1) : digits;
    String lower = bare.toLowerCase(Locale.ROOT);
    BigInteger value;
    if (lower.startsWith("0x")) {
      value = new BigInteger(bare.substring(2), 16);
    } else if (lower.startsWith("0b")) {
      value = new BigInteger(bare.substring(2), 2);
    } else if (lower.startsWith("0o")) {
      value = new BigInteger(bare.substring(2), 8);
    } else if (bare.startsWith("0") && bare.matches("[0-7]+")) {
      value = new BigInteger(bare, 8);
    } else {
      value = new BigInteger(bare);
    }
    return (minus ? value.negate() : value).toString();
  }

  private static String shortest(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
