package io.github.postlint.post.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.TypedValue.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ruby 3.1 prints; {@link PsychOracleTest} asks it. */
class RubyFloatTest {
  @ParameterizedTest
  @CsvSource({
    "1.10, 1.1",
    "-2.50, -2.5",
    "1., 1.0",
    ".5, 0.5",
    "100.0, 100.0",
    "0.0, 0.0",
    "-0.0, -0.0",
    "999999999999999.0, 999999999999999.0",
    "999999999999999.9, 999999999999999.9",
    "1000000000000000.0, 1.0e+15",
    "-1234567890123456.0, -1.234567890123456e+15",
    "1.25e+100, 1.25e+100",
    "1.0e+400, Infinity",
    "-1.0e+400, -Infinity",
    "0.0001, 0.0001",
    "0.00012345, 0.00012345",
    "-0.00001, -1.0e-05",
    "1.5e-12, 1.5e-12"
  })
  void numbersAreWrittenAsRubyDoes(String written, String printed) {
    assertThat(PsychNumber.resolve(written)).isEqualTo(new TypedValue(Type.FLOAT, printed));
  }
}
