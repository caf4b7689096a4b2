package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private static final File FOLDER = new File("blog").getAbsoluteFile();

  private final List<String> diary = new ArrayList<>();
  private final CheckMojo goal = new CheckMojo();

  private static Object value(SiteMojo goal, String name) throws ReflectiveOperationException {
    Field field = new GoalFields(goal).field(name).orElseThrow();
    field.setAccessible(true);
    return field.get(goal);
  }

  /** A goal's parameter with what Maven has made of the pom. */
  private static MojoExecution execution(String name, String property, String written)
      throws DuplicateParameterException {
    Parameter parameter = new Parameter();
    parameter.setName(name);
    parameter.setExpression("${" + property + "}");
    MojoDescriptor descriptor = new MojoDescriptor();
    descriptor.addParameter(parameter);
    MojoExecution execution = new MojoExecution(descriptor, "proof-read");
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(written);
    configuration.addChild(element);
    execution.setConfiguration(configuration);
    return execution;
  }

  private Object applied(String name, String property, String written, String given)
      throws Exception {
    Properties user = new Properties();
    user.setProperty(property, given);
    new CommandLine(user, FOLDER)
        .apply(goal.fields(), execution(name, property, written), diary::add);
    return value(goal, name);
  }

  @ParameterizedTest
  @CsvSource({
    "failOn, postlint.failOn, error, never, never",
    "maxWarnings, postlint.maxWarnings, 3, 7, 7",
    "drafts, postlint.drafts, false, true, true",
    "drafts, postlint.drafts, true, FALSE, false",
    "ruleLevels, postlint.rules, encoding=off, links=off, links=off",
    "documents, postlint.documents, all, posts, posts",
    "imageKeys, postlint.imageKeys, , 'image, cover', '[image, cover]'",
    "reports, postlint.reports, console, sarif, [sarif]"
  })
  void isStrongerThanWhatAPomHasWrittenOut(
      String name, String property, String written, String given, String value) throws Exception {
    assertThat(applied(name, property, written, given)).hasToString(value);
    assertThat(diary)
        .containsExactly(
            "-D" + property + " is " + given + "; <" + name + "> in the pom gives way.");
  }

  @Test
  void filesAreRelativeToTheProject() throws Exception {
    assertThat(applied("schema", "postlint.schema", "/a", "b/c.yml"))
        .isEqualTo(new File(FOLDER, "b/c.yml"));
  }

  @Test
  void whatAPomLeavesToTheCommandLineIsMavens() throws Exception {
    Object before = value(goal, "failOn");
    assertThat(applied("failOn", "postlint.failOn", "${postlint.failOn}", "never"))
        .isEqualTo(before);
    assertThat(diary).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "maxWarnings, postlint.maxWarnings, many, must be a whole number",
    "drafts, postlint.drafts, yes, must be true or false"
  })
  void whatIsNoValueIsNamed(String name, String property, String given, String reason) {
    assertThatThrownBy(() -> applied(name, property, "x", given))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(property + " is \"" + given + "\"")
        .hasMessageContaining(reason);
  }

  @Test
  void whatWasSetIsGivenBack() throws Exception {
    Object before = value(goal, "maxWarnings");
    applied("maxWarnings", "postlint.maxWarnings", "3", "7");
    goal.fields().reset();
    assertThat(value(goal, "maxWarnings")).isEqualTo(before);
  }
}
