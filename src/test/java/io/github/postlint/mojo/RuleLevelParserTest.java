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

  @Test
  void ruleWithoutALevelTurnsOffThoseThatAreNotNamed() throws Exception {
    Map<String, RuleLevel> levels =
        parser.parse(Map.of("encoding", "error"), "link-bare,date-gmt=error");
    assertThat(levels)
        .containsEntry("link-bare", RuleLevel.ON)
        .containsEntry("date-gmt", RuleLevel.ERROR)
        .containsEntry("encoding", RuleLevel.OFF)
        .containsEntry("link-dead", RuleLevel.OFF);
    assertThat(levels.values()).filteredOn(level -> level != RuleLevel.OFF).hasSize(2);
    assertThat(levels).doesNotContainKey("unreadable");
    assertThat(parser.parse(Map.of(), "link-bare,unreadable=off"))
        .containsEntry("unreadable", RuleLevel.OFF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fence-langauge=off | There is no rule \"fence-langauge\". Did you mean"
            + " \"fence-language\"?",
        "encoding=of | must be one of on, off, error, warning, info. Did you mean",
        "encodign | There is no rule \"encodign\". Did you mean \"encoding\"?",
        "encoding= | The level of the rule encoding is \"\""
      })
  void mistakesAreNamed(String list, String message) {
    assertThatThrownBy(() -> parser.parse(Map.of(), list))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}
