package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Java's {@code \s} has the same six characters as Ruby's. */
class WhiteSpaceTest {
  private static final Pattern RUBY = Pattern.compile("\\s");

  @Test
  void isWhatRubysPatternsHave() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = String.valueOf((char) c);
      boolean expected = RUBY.matcher(text).matches();
      assertThat(WhiteSpace.is((char) c)).as("U+%04X", c).isEqualTo(expected);
      assertThat(WhiteSpace.ALL.contains(text)).as("U+%04X", c).isEqualTo(expected);
    }
  }

  @Test
  void isSkippedWithinBoundsOnly() {
    assertThat(WhiteSpace.skip(" \t x ", 0, 5)).isEqualTo(3);
    assertThat(WhiteSpace.skip(" \t x ", 0, 2)).isEqualTo(2);
    assertThat(WhiteSpace.skip("x ", 0, 2)).isZero();
    assertThat(WhiteSpace.skipBack(" x\n ", 0, 4)).isEqualTo(2);
    assertThat(WhiteSpace.skipBack("x \n ", 2, 4)).isEqualTo(2);
    assertThat(WhiteSpace.skipBack("\u00a0", 0, 1)).isEqualTo(1);
  }

  @Test
  void runsBecomeSingleSpaces() {
    assertThat(WhiteSpace.squeeze("\ta \r\n b\u00a0 \u00a0c\f")).isEqualTo(" a b\u00a0 \u00a0c ");
    assertThat(WhiteSpace.squeeze("")).isEmpty();
  }
}
