package io.github.postlint.mojo;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.settings.KnownSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Refuses parameters that no goal has: Maven passes over them, and who has written {@code faliOn}
 * believes to have set something.
 */
final class ParameterNames {
  private ParameterNames() {}

  /** Looks at the properties of the command line. */
  static void checkProperties(Properties user) throws MojoExecutionException {
    List<String> ours = new ArrayList<>();
    for (String name : user.stringPropertyNames()) {
      if (name.startsWith(CommandLine.PREFIX)) {
        ours.add(name);
      }
    }
    if (ours.isEmpty()) {
      return;
    }
    ours.sort(null);
    for (String unknown : KnownSettings.unknownProperties(ours)) {
      throw new MojoExecutionException(
          "There is no parameter -D"
              + unknown
              + "."
              + Suggestion.of(unknown, KnownSettings.properties())
              + " The goal postlint:help -Ddetail lists all parameters.");
    }
  }

  /** Looks at the configuration in the pom, that of the plugin and that of the execution. */
  static void checkElements(MavenProject project, MojoExecution execution)
      throws MojoExecutionException {
    String key = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
    Plugin plugin = project.getPlugin(key);
    if (plugin == null) {
      return;
    }
    check(plugin, execution);
    ConfigurationContainer own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
    if (own != null) {
      check(own, execution);
    }
  }

  /** The goal's own parameters are known without the list of all. */
  private static void check(ConfigurationContainer place, MojoExecution execution)
      throws MojoExecutionException {
    if (!(place.getConfiguration() instanceof Xpp3Dom configuration)) {
      return;
    }
    for (Xpp3Dom element : configuration.getChildren()) {
      String name = element.getName();
      if (!execution.getMojoDescriptor().getParameterMap().containsKey(name)
          && !KnownSettings.elements().contains(name)) {
        throw new MojoExecutionException(
            "Postlint has no parameter <"
                + name
                + ">, which is in the configuration in the pom."
                + Suggestion.of(name, KnownSettings.elements()));
      }
    }
  }
}
