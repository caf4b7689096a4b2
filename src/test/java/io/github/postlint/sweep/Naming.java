package io.github.postlint.sweep;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.Severity;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Postlint says of a site, and whether that names a hit. */
final class Naming {
  /** Rules that say nothing of marks that readers see, so that their findings name none. */
  private static final Set<String> OTHER =
      Set.of(
          "image-alt",
          "image-missing",
          "link-internal",
          "heading-level",
          "fence-language",
          "fence-content",
          "encoding",
          "translation",
          "author-unknown",
          "date-file-name");

  /** Rules about what may take in all that follows. */
  private static final Set<String> SWALLOWING =
      Set.of("inline-unbalanced", "html-markdown", "fence-unclosed", "liquid-syntax");

  /** Marks that another line of the paragraph has nothing to do with. */
  private static final Set<String> ONE_LINE =
      Set.of(
          "==",
          "emoji",
          "[!NOTE]",
          "[[",
          "[^",
          "{:",
          ":::",
          "backslash",
          "prints nothing",
          "shortcode",
          "[ ]",
          "address",
          "empty address");

  /** After the last post of the blogs. */
  static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

  private final Map<String, List<Finding>> byPath;

  private Naming(Map<String, List<Finding>> byPath) {
    this.byPath = byPath;
  }

  /** Runs all rules that are on by default. */
  static Naming of(SweptSite site) {
    Site opened = Site.open(SiteOptions.of(site.root()), Generators::detect);
    LintOptions options = new LintOptions(Map.of(), NOW, 2);
    List<Finding> findings =
        new Linter(Rules.all(RuleOptions.DEFAULT), options).lint(opened, Progress.NONE).findings();
    return new Naming(findings.stream().collect(Collectors.groupingBy(Finding::path)));
  }

  /** The rule that names a hit, if one does; rather the one on its own line. */
  Optional<String> rule(Hit hit) {
    return byPath.getOrDefault(hit.path(), List.of()).stream()
        .filter(finding -> names(finding, hit))
        .min(Comparator.comparing(finding -> distance(finding, hit)))
        .map(Finding::ruleId);
  }

  private static int distance(Finding finding, Hit hit) {
    return Math.abs(finding.range().start().line() - hit.line());
  }

  private static boolean names(Finding finding, Hit hit) {
    int first = finding.range().start().line();
    int last = finding.range().end().line();
    boolean alone = ONE_LINE.contains(hit.kind());
    boolean near =
        first <= (alone ? hit.line() : hit.end()) && last >= (alone ? hit.line() : hit.cause());
    if (finding.ruleId().equals("file-name")) {
      return hit.group() != Hit.Group.STOP; // Nothing is made of the file.
    }
    return switch (hit.group()) {
      case MARK -> near && speaksOf(finding.ruleId(), hit.kind());
      case FILE -> near || first == 1;
      case STOP -> near && finding.severity() == Severity.ERROR;
    };
  }

  private static boolean speaksOf(String rule, String kind) {
    if (kind.equals("swallowed")) {
      return SWALLOWING.contains(rule);
    }
    return kind.equals("prints nothing")
        ? rule.startsWith("liquid-")
        : !OTHER.contains(rule) && !rule.startsWith("tag-");
  }
}
