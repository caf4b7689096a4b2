package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {

  private static Properties properties(String... names) {
    Properties properties = new Properties();
    for (String name : names) {
      properties.setProperty(name, "x");
    }
    return properties;
  }

  private static Xpp3Dom configuration(String... names) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (String name : names) {
      configuration.addChild(new Xpp3Dom(name));
    }
    return configuration;
  }

  private static void check(Xpp3Dom ofPlugin, Xpp3Dom ofExecution) throws MojoExecutionException {
    Plugin plugin = new Plugin();
    plugin.setGroupId("io.github.postlint");
    plugin.setArtifactId("postlint-maven-plugin");
    plugin.setConfiguration(ofPlugin);
    PluginExecution execution = new PluginExecution();
    execution.setId("proof-read");
    execution.setConfiguration(ofExecution);
    plugin.addExecution(execution);
    MavenProject project = new MavenProject();
    project.getBuild().addPlugin(plugin);
    MojoDescriptor descriptor = new MojoDescriptor();
    PluginDescriptor descriptors = new PluginDescriptor();
    descriptors.setGroupId(plugin.getGroupId());
    descriptors.setArtifactId(plugin.getArtifactId());
    descriptors.setPlugin(plugin);
    descriptor.setPluginDescriptor(descriptors);
    descriptor.setGoal("check");
    ParameterNames.checkElements(project, new MojoExecution(descriptor, "proof-read"));
  }

  @Test
  void knownPropertiesPass() {
    assertThatCode(
            () ->
                ParameterNames.checkProperties(
                    properties("postlint.failOn", "postlint.tags.outputs", "skipTests", "post")))
        .doesNotThrowAnyException();
  }

  @Test
  void unknownPropertiesDoNot() {
    assertThatThrownBy(() -> ParameterNames.checkProperties(properties("a", "postlint.faliOn")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "There is no parameter -Dpostlint.faliOn. Did you mean \"postlint.failOn\"? The goal"
                + " postlint:help -Ddetail lists all parameters.");
  }

  @Test
  void parametersOfOtherGoalsPass() {
    assertThatCode(() -> check(configuration("outputs", "rules"), configuration("ruleLevels")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(null, null)).doesNotThrowAnyException();
  }

  @Test
  void unknownElementsDoNot() {
    assertThatThrownBy(() -> check(configuration("faliOn"), null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Postlint has no parameter <faliOn>, which is in the configuration in the pom."
                + " Did you mean \"failOn\"?");
    assertThatThrownBy(() -> check(null, configuration("exclude")))
        .hasMessageContaining("<exclude>")
        .hasMessageEndingWith("Did you mean \"excludes\"?");
  }
}
