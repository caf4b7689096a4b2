package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.lint.RuleLevel;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLevelParserTest {
  private final RuleLevelParser parser = new RuleLevelParser();

  @Test
  void commandLineIsStrongerThanElements() throws Exception {
    assertThat(
            parser.parse(
                Map.of("encoding", "off", "date-gmt", "error"), "encoding=on, date-future = info"))
        .containsOnly(
            Map.entry("encoding", RuleLevel.ON),
            Map.entry("date-gmt", RuleLevel.ERROR),
            Map.entry("date-future", RuleLevel.INFO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fence-langauge=off | There is no rule \"fence-langauge\". Did you mean \"fence-language\"?",
        "encoding=of | must be one of on, off, error, warning, info. Did you mean",
        "encoding | wants rule-id=level pairs",
        "encoding= | The level of the rule encoding is \"\""
      })
  void mistakesAreNamed(String list, String message) {
    assertThatThrownBy(() -> parser.parse(Map.of(), list))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}
