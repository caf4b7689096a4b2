package io.github.postlint.mojo;

import java.util.List;
import java.util.Optional;

/**
 * One parameter of a goal, as the documentation shows it.
 *
 * @param name the element in the pom
 * @param property what the command line calls it; empty where only a pom has it
 * @param value what it is where nobody sets it; empty where the meaning says so
 * @param meaning its comment, in Markdown
 */
public record GoalParameter(
    String name, Optional<String> property, Optional<String> value, String meaning) {

  /** A comment's text in Markdown, on one line. */
  static String markdown(String comment) {
    return comment
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*\\})*)\\}", "`$1`");
  }

  /** A table of parameters. */
  static String table(List<GoalParameter> parameters) {
    StringBuilder table =
        new StringBuilder("\n| name | property | default | meaning |\n|---|---|---|---|\n");
    parameters.forEach(one -> table.append(one.row()));
    return table.toString();
  }

  private String row() {
    return "| `"
        + name
        + "` | "
        + property.map(one -> "`" + one + "`").orElse("")
        + " | "
        + value.map(one -> "`" + one + "`").orElse("")
        + " | "
        + meaning.replace("|", "\\|")
        + " |\n";
  }
}
