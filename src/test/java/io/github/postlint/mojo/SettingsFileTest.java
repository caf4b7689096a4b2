package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleScope;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  private final List<String> diary = new ArrayList<>();
  private final LogLines log = new LogLines();

  private <G extends SiteMojo> G goal(G goal) throws ReflectiveOperationException {
    Field site = SiteMojo.class.getDeclaredField("site");
    site.setAccessible(true);
    site.set(goal, folder.toFile());
    goal.setLog(log);
    return goal;
  }

  private SettingsFile settings(String text) throws Exception {
    return SettingsFile.read(Files.writeString(folder.resolve(SettingsFile.FILE), text));
  }

  private static Object field(SiteMojo goal, String name) throws ReflectiveOperationException {
    Field field = goal.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(goal);
  }

  private LintParameters settled(CheckMojo goal, String text) throws Exception {
    Files.writeString(folder.resolve(SettingsFile.FILE), text);
    goal.settle(folder);
    return goal.parameters(folder, RuleScope.ALL);
  }

  @Test
  void whatTheFileSaysDecides() throws Exception {
    LintParameters parameters =
        settled(
            goal(new CheckMojo()),
            """
            schema: post.schema.yml
            drafts: true
            includes: "notes/{a,b}/*.md"
            maxImageSize: 12
            rules: {image-alt: off}
            paths: {"old/**": {encoding: off}}
            """);
    assertThat(parameters.rules().schema())
        .isEqualTo(Optional.of(folder.resolve("post.schema.yml")));
    assertThat(parameters.rules().maxImageSize()).isEqualTo(12);
    assertThat(parameters.rules().levels()).isEqualTo(Map.of("image-alt", RuleLevel.OFF));
    assertThat(parameters.rules().paths()).hasSize(1);
    assertThat(parameters.site().includes()).containsExactly("notes/{a,b}/*.md");
    assertThat(parameters.site().drafts()).isTrue();
  }

  @Test
  void theCommandLineIsStronger() throws Exception {
    CheckMojo goal = goal(new CheckMojo());
    settings("failOn: warning\nmaxWarnings: 3\n")
        .apply(goal, Set.of("postlint.failOn")::contains, diary::add);
    assertThat(field(goal, "failOn")).isNull();
    assertThat(field(goal, "maxWarnings")).isEqualTo(3);
    assertThat(diary)
        .containsExactly(
            "postlint.yml:1:9: failOn gives way to -Dpostlint.failOn.",
            "postlint.yml:2:14: maxWarnings is 3.");
  }

  @Test
  void levelsAreLaidOverEachOther() throws Exception {
    SettingsFile file =
        settings("rules: {image-alt: off}\npaths: {a/: {encoding: off, image-alt: error}}\n");
    assertThat(
            file.levels(
                Map.of("image-alt", RuleLevel.ERROR, "date-gmt", RuleLevel.OFF),
                Map.of("encoding", RuleLevel.INFO)))
        .isEqualTo(
            Map.of(
                "image-alt", RuleLevel.OFF, "date-gmt", RuleLevel.OFF, "encoding", RuleLevel.INFO));
    assertThat(file.paths(Set.of("encoding")).get(0).levels())
        .isEqualTo(Map.of("image-alt", RuleLevel.ERROR));
  }

  @Test
  void eachGoalHasItsOwn() throws Exception {
    String text = "failOn: never\nlinks: {failOn: warning}\ntags: {pageSize: 7}\n";
    LinksMojo links = goal(new LinksMojo());
    settings(text).apply(links, any -> false, diary::add);
    assertThat(field(links, "failOn")).isEqualTo("warning");
    TagsMojo tags = goal(new TagsMojo());
    settings(text).apply(tags, any -> false, diary::add);
    assertThat(field(tags, "pageSize")).isEqualTo(7);
    CheckMojo check = goal(new CheckMojo());
    settings(text).apply(check, any -> false, diary::add);
    assertThat(field(check, "failOn")).isEqualTo("never");
  }

  @Test
  void aMistakeEndsTheBuildWithItsPlace() {
    assertThatThrownBy(() -> settled(goal(new CheckMojo()), "faliOn: never\n"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("postlint.yml:1:1: There is no setting \"faliOn\". Did you mean \"failOn\"?");
  }

  @Test
  void aGroupOfRulesIsTurnedOff() throws Exception {
    assertThat(new RuleLevelParser().parse(Map.of(), "links=off,image-missing=error"))
        .containsEntry("link-internal", RuleLevel.OFF)
        .containsEntry("image-missing", RuleLevel.ERROR)
        .doesNotContainKey("links");
  }

  /** The parameters that Maven would set are those of a build that says nothing. */
  @Test
  void warningsCountUpToANumber() throws Exception {
    Files.createDirectories(folder.resolve("_posts"));
    Files.writeString(
        folder.resolve("_posts/2026-01-02-rye.md"),
        """
        ---
        title: Rye
        ---

        ![](https://example.org/a.png)

        ![](https://example.org/b.png)
        """);
    Files.writeString(
        folder.resolve(SettingsFile.FILE),
        """
        cache: false
        fork: false
        failOn: error
        maxWarnings: 1
        reports: console
        """);
    assertThatThrownBy(() -> goal(new CheckMojo()).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "Postlint found 0 errors and 2 warnings in the posts. At most 1 warning may be there.");
    assertThat(log.lines).anyMatch(line -> line.contains("checked in"));
  }
}
