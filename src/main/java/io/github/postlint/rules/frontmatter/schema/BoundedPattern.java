package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.regex.Pattern;

/**
 * A regular expression of a schema that gives up instead of running on. The bound counts steps, not
 * time, so that it is the same on every machine.
 */
final class BoundedPattern implements RegularExpression {
  /**
   * How many characters may be looked at in one text; some tenths of a second. A pattern without
   * repeated repetitions looks at each a few times, and the longest front matter has 65,536.
   */
  private static final int MAX_STEPS = 10_000_000;

  private final String regex;
  private final Pattern pattern;

  /**
   * @throws java.util.regex.PatternSyntaxException if {@code regex} is none
   */
  BoundedPattern(String regex) {
    this.regex = regex;
    this.pattern = compile(regex);
  }

  /** The pattern with the anchors and names of JavaScript, which JSON Schema wants. */
  static Pattern compile(String regex) {
    return Pattern.compile(
        RegularExpressions.replaceLongformCharacterProperties(
            RegularExpressions.replaceDollarAnchors(regex)));
  }

  /**
   * Whether the pattern is found in {@code value}.
   *
   * @throws SlowPatternException if that takes too many steps
   */
  @Override
  public boolean matches(String value) {
    try {
      return pattern.matcher(new CountedText(value)).find();
    } catch (OutOfSteps | StackOverflowError e) {
      throw new SlowPatternException(regex, value);
    }
  }

  private static final class OutOfSteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfSteps() {
      super(null, null, false, false);
    }
  }

  private static final class CountedText implements CharSequence {
    private final String text;
    private int steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MAX_STEPS) {
        throw new OutOfSteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
