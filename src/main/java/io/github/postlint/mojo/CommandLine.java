package io.github.postlint.mojo;

import io.github.postlint.report.text.Visible;
import java.io.File;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The properties of the command line, which are the strongest: Maven looks at them only for what no
 * pom has written out.
 */
final class CommandLine {
  /** With this the properties of all parameters begin. */
  static final String PREFIX = "postlint.";

  private final Properties user;
  private final File folder;

  CommandLine(MavenSession session) {
    this(
        session.getUserProperties(),
        session.getCurrentProject() == null ? null : session.getCurrentProject().getBasedir());
  }

  /**
   * @param folder to which names of files are relative; null for the folder in which Maven runs
   */
  CommandLine(Properties user, File folder) {
    this.user = user;
    this.folder = folder;
  }

  /**
   * Sets the parameters that a pom has written out and the command line names.
   *
   * @param diary hears which value gives way
   */
  void apply(GoalFields fields, MojoExecution execution, Consumer<String> diary)
      throws MojoExecutionException {
    List<Parameter> parameters = execution.getMojoDescriptor().getParameters();
    for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
      String property = property(parameter.getExpression());
      String value = user.getProperty(property);
      Optional<Field> field = fields.field(parameter.getName());
      if (value != null && field.isPresent() && isWritten(parameter, execution)) {
        fields.set(field.get(), value(property, value, field.get().getType()));
        diary.accept(
            Visible.text(
                "-D"
                    + property
                    + " is "
                    + value
                    + "; <"
                    + parameter.getName()
                    + "> in the pom gives way."));
      }
    }
  }

  private static String property(String expression) {
    return expression != null && expression.startsWith("${" + PREFIX) && expression.endsWith("}")
        ? expression.substring(2, expression.length() - 1)
        : "";
  }

  /** Whether a pom says more of a parameter than that it is what the property is. */
  private static boolean isWritten(Parameter parameter, MojoExecution execution) {
    Xpp3Dom configuration = execution.getConfiguration();
    Xpp3Dom element = configuration == null ? null : configuration.getChild(parameter.getName());
    return element != null && !parameter.getExpression().equals(element.getValue());
  }

  private Object value(String property, String text, Class<?> type) throws MojoExecutionException {
    if (type == boolean.class) {
      return flag(property, text);
    }
    if (type == int.class) {
      return number(property, text);
    }
    if (type == List.class) {
      return Stream.of(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
    return type == File.class ? file(text) : text;
  }

  private static boolean flag(String property, String text) throws MojoExecutionException {
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return text.equalsIgnoreCase("true");
    }
    throw new MojoExecutionException(property + " is \"" + text + "\", but must be true or false.");
  }

  private static int number(String property, String text) throws MojoExecutionException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new MojoExecutionException(
          property + " is \"" + text + "\", but must be a whole number.", e);
    }
  }

  private File file(String name) {
    File file = new File(name);
    return file.isAbsolute() || folder == null ? file : new File(folder, name);
  }
}
