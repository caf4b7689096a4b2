package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
class ExplainMojoTest {
  private final LogLines log = new LogLines();

  @Test
  @InjectMojo(goal = "explain")
  void rulesAreListed(ExplainMojo goal) throws Exception {
    goal.setLog(log);
    goal.execute();
    assertThat(log.lines).hasSize(3);
    assertThat(log.lines.get(0))
        .contains("front-matter-syntax  ")
        .contains("suppression  ")
        .doesNotContain("link-dead");
    assertThat(log.lines.get(2)).contains("link-dead  ").doesNotContain("encoding");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "encoding")
  void pageOfARuleIsPrinted(ExplainMojo goal) throws Exception {
    goal.setLog(log);
    goal.execute();
    assertThat(log.lines)
        .singleElement()
        .asString()
        .contains("byte-order mark")
        .contains("Options");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "rule", value = "encodin")
  void unknownRuleIsABrokenConfiguration(ExplainMojo goal) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("Did you mean \"encoding\"?");
  }
}
