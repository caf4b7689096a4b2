package io.github.postlint.adopt;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A {@code postlint.yml} with what was learnt, and the evidence as comments. */
public final class LearntSettings {
  private LearntSettings() {}

  /**
   * The file's text.
   *
   * @param line what was found in the site's folder, in one line
   * @param generator the generator's name; empty where it is not known
   * @param result of a run over the site
   * @param schema the name of the schema's file beside it, if there is one
   */
  public static String of(
      String line, Optional<String> generator, LintResult result, Optional<String> schema) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(comment(line)).append('\n');
    generator.ifPresent(
        name -> text.append("generator: ").append(LearntSchema.quoted(name)).append('\n'));
    text.append("\n# What is there today is in the baseline; whatever comes from now on fails.\n");
    text.append("failOn: warning\n");
    schema.ifPresent(
        name ->
            text.append("\n# Keys and values of front matter, as the posts have them.\n")
                .append("schema: ")
                .append(LearntSchema.quoted(name))
                .append('\n'));
    if (!result.conventions().isEmpty()) {
      text.append("\n# What the posts agree on, and rules go by:\n");
      for (Convention convention : result.conventions()) {
        text.append("#   ").append(comment(convention.toString())).append('\n');
      }
    }
    Map<String, Integer> counts = counts(result);
    if (!counts.isEmpty()) {
      text.append("\n# What was found, by rule; \"off\" turns one off, \"error\" or \"warning\"")
          .append(" weighs it otherwise.\nrules:\n");
      counts.forEach(
          (rule, count) ->
              text.append("  ").append(rule).append(": \"on\"  # ").append(count).append('\n'));
    }
    return text.toString();
  }

  private static Map<String, Integer> counts(LintResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FileFindings file : result.files()) {
      for (Tally.Line line : file.tally().lines()) {
        if (line.severity() != Severity.INFO) {
          counts.merge(line.ruleId(), line.count(), Integer::sum);
        }
      }
    }
    return counts;
  }

  /** On one line, whatever it quotes. */
  private static String comment(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            letter ->
                line.appendCodePoint(
                    Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029
                        ? ' '
                        : letter));
    return line.toString();
  }
}
