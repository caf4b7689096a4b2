package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.RuleOptions.PathLevels;
import io.github.postlint.rules.files.Encoding;
import io.github.postlint.rules.markup.ImageAlt;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site may want other things of rules in some of its files. */
class PathLevelsTest {
  private static final String OLD = "_posts/2014/2014-01-02-rye.md";
  private static final String NEW = "_posts/2026-01-02-oats.md";

  @TempDir Path folder;

  @BeforeEach
  void posts() {
    String text = "---\ntitle: Bread\n---\n\n![](bread.png)\n";
    new TestSite(folder).file(OLD, text).file(NEW, text);
  }

  private List<String> findings(Map<String, RuleLevel> levels, PathLevels... paths) {
    RuleOptions options =
        new RuleOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            RuleOptions.MAX_IMAGE_SIZE,
            levels,
            List.of(paths));
    Site site = Site.open(SiteOptions.of(folder), Generators::detect);
    List<Rule> rules =
        List.of(
            new ImageAlt(),
            new Encoding(),
            new SuppressionRule(Set.of("image-alt", "encoding"), Set.of()));
    return new Linter(rules, new LintOptions(options, TestSite.NOW, 2))
        .lint(site, Progress.NONE).findings().stream()
            .map(one -> one.path() + " " + one.ruleId() + " " + one.severity().id())
            .toList();
  }

  private static PathLevels path(String pattern, RuleLevel level) {
    return new PathLevels(pattern, Map.of("image-alt", level));
  }

  @Test
  void aRuleIsOffInSomeFiles() {
    assertThat(findings(Map.of(), path("_posts/2014/**", RuleLevel.OFF)))
        .containsExactly(NEW + " image-alt warning");
  }

  @Test
  void aRuleRunsInSomeFilesOnly() {
    assertThat(
            findings(Map.of("image-alt", RuleLevel.OFF), path("_posts/2014/**", RuleLevel.ERROR)))
        .containsExactly(OLD + " image-alt error");
  }

  @Test
  void theLastPathThatFitsCounts() {
    assertThat(
            findings(
                Map.of(), path("_posts/**", RuleLevel.OFF), path("_posts/2026-*", RuleLevel.INFO)))
        .containsExactly(NEW + " image-alt info");
  }

  @Test
  void whatSuppressesARuleThatIsOffThereIsNoneTheLess() {
    new TestSite(folder)
        .file(
            OLD, "---\ntitle: Rye\n---\n\n<!-- postlint-disable image-alt: a drawing -->\nText.\n");
    assertThat(findings(Map.of())).contains(OLD + " suppression warning");
    assertThat(findings(Map.of(), path("_posts/2014/", RuleLevel.OFF)))
        .containsExactly(NEW + " image-alt warning");
  }
}
