package io.github.postlint.rules;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.SuppressionRule;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.text.Style;
import io.github.postlint.web.ScriptedWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs one rule over example sites. */
final class ExampleRun {
  private static final String SCHEMA = "post.schema.yml";

  private final String ruleId;
  private final Function<RuleOptions, List<Rule>> rules;
  private final Path folder;

  /**
   * @param rules makes all rules
   * @param folder where sites may be written
   */
  ExampleRun(String ruleId, Function<RuleOptions, List<Rule>> rules, Path folder) {
    this.ruleId = ruleId;
    this.rules = rules;
    this.folder = folder;
  }

  /** What the rule finds in a site of these files. */
  List<Finding> findings(Map<String, byte[]> files) {
    Path root = newFolder();
    TestSite site = new TestSite(root).level(ruleId, RuleLevel.ON);
    files.forEach(site::file);
    Optional<Path> schema = Optional.of(root.resolve(SCHEMA)).filter(Files::exists);
    LintResult result =
        Rules.OUTSIDE.contains(ruleId)
            ? ScriptedWeb.check(root, Map.of(ruleId, RuleLevel.ON))
            : site.lint(only(rules.apply(RuleOptions.of(schema, Map.of()))).toArray(Rule[]::new));
    return result.findings().stream().filter(one -> one.ruleId().equals(ruleId)).toList();
  }

  /** Suppressions have a meaning only beside the rules that they name. */
  private List<Rule> only(List<Rule> all) {
    List<Rule> one = all.stream().filter(rule -> rule.id().equals(ruleId)).toList();
    return one.stream().anyMatch(SuppressionRule.class::isInstance) ? all : one;
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(folder, "site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings as the console shows them; no line ends with spaces. */
  static String console(List<Finding> findings) {
    ConsoleReport report = new ConsoleReport(Style.PLAIN, 0);
    return findings.stream()
        .map(finding -> "[" + finding.severity() + "] " + report.text(finding))
        .collect(Collectors.joining("\n"));
  }

  /** The files with all fixes made. */
  static Map<String, byte[]> fixed(Map<String, byte[]> files, List<Finding> findings) {
    Map<String, byte[]> fixed = new LinkedHashMap<>();
    files.forEach(
        (path, bytes) ->
            fixed.put(name(path, findings), fixed(path, bytes, edits(path, bytes, findings))));
    return fixed;
  }

  /** The path that a file gets. */
  private static String name(String path, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.path().equals(path))
        .flatMap(finding -> finding.fix().stream())
        .flatMap(fix -> fix.name().stream())
        .findFirst()
        .orElse(path);
  }

  private static byte[] fixed(String path, byte[] bytes, List<TextEdit> edits) {
    if (edits.isEmpty()) {
      return bytes;
    }
    Source source = SourceReader.decode(bytes, path);
    String text = TextEdit.apply(source.text(), edits);
    return ((source.byteOrderMark() ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The edits of all findings in a file; two findings may ask for the same edit, but not for
   * overlapping ones.
   */
  private static List<TextEdit> edits(String path, byte[] bytes, List<Finding> findings) {
    LineTable lines = SourceReader.decode(bytes, path).lines();
    List<TextEdit> edits = new ArrayList<>();
    findings.stream()
        .filter(finding -> finding.fix().isPresent())
        .flatMap(finding -> finding.fix().get().parts(finding.path()).stream())
        .filter(file -> file.path().equals(path))
        .flatMap(file -> file.edits(lines).stream())
        .distinct()
        .sorted(Comparator.comparing(edit -> edit.span().start()))
        .forEach(edits::add);
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new AssertionError("The fixes of " + path + " overlap: " + edits);
      }
    }
    return edits;
  }
}
