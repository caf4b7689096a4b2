package io.github.postlint;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small site in a temporary folder, to be linted in a test. */
public final class TestSite {

  /** The time at which all tests take place. */
  public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final Path root;
  private final Map<String, RuleLevel> levels = new HashMap<>();

  /** A site in {@code root}, which exists. */
  public TestSite(Path root) {
    this.root = root;
  }

  /** Writes a file of the site. */
  public TestSite file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the site. */
  public TestSite file(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code _config.yml}. */
  public TestSite config(String yaml) {
    return file("_config.yml", yaml);
  }

  /** Sets a rule's level. */
  public TestSite level(String rule, RuleLevel level) {
    levels.put(rule, level);
    return this;
  }

  /** Runs rules over the site. */
  public LintResult lint(Rule... rules) {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    return new Linter(List.of(rules), new LintOptions(levels, NOW, 2)).lint(site, Progress.NONE);
  }

  /** The findings as {@code path:line:column-line:column severity [rule] message}, one each. */
  public List<String> findings(Rule... rules) {
    return lint(rules).findings().stream().map(TestSite::line).toList();
  }

  private static String line(Finding finding) {
    var start = finding.range().start();
    var end = finding.range().end();
    return finding.path()
        + ":"
        + start.line()
        + ":"
        + start.column()
        + "-"
        + end.line()
        + ":"
        + end.column()
        + " "
        + finding.severity().id()
        + " ["
        + finding.ruleId()
        + "] "
        + finding.message();
  }
}
