package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.Safety;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamingTest {
  private static final String OLD = "_posts/2024-11-22-rye.md";
  private static final String NEW = "_posts/2024-12-10-rye.md";
  private static final String OTHER = "_posts/2025-01-01-other.md";
  private static final String RYE = "---\ntitle: Rye\ndate: 2024-12-10\n---\nWarm.\n";
  private static final String HEAD = "---\ntitle: Other\n---\n";

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void moved() {
    site = new TestSite(root).config("title: t\n").file(OLD, RYE);
  }

  private FixResult fix(Safety most) throws IOException {
    Site opened = Site.open(SiteOptions.of(root), Generators::detect);
    Linter linter =
        new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 2));
    Set<Safety> made = most == Safety.SAFE ? Set.of(most) : Set.of(Safety.SAFE, Safety.UNSAFE);
    return new Fixer(linter, made).fix(opened, ResultStore.NONE, Progress.NONE);
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  @Test
  void theFileGetsTheDayThatReadersSee() throws IOException {
    FixResult result = fix(Safety.SAFE);
    assertThat(result.byRule()).containsExactly(Map.entry("date-file-name", 1L));
    assertThat(result.after().findings()).isEmpty();
    assertThat(root.resolve(OLD)).exists();

    assertThat(MendedFiles.write(result.files())).isEmpty();
    assertThat(root.resolve(OLD)).doesNotExist();
    assertThat(text(NEW)).isEqualTo(RYE);
    assertThat(fix(Safety.SAFE).files()).isEmpty();
  }

  @Test
  void whatIsMendedInItIsMendedToo() throws IOException {
    site.file(OLD, RYE + "\n##Title\n\nText.\n");
    FixResult result = fix(Safety.SAFE);
    assertThat(result.byRule()).containsOnlyKeys("date-file-name", "heading-space");
    assertThat(UnifiedDiff.of(result.files().get(0)))
        .isEqualTo(
            """
            diff --git a/_posts/2024-11-22-rye.md b/_posts/2024-12-10-rye.md
            rename from _posts/2024-11-22-rye.md
            rename to _posts/2024-12-10-rye.md
            --- a/_posts/2024-11-22-rye.md
            +++ b/_posts/2024-12-10-rye.md
            @@ -4,6 +4,6 @@
             ---
             Warm.
            \s
            -##Title
            +## Title
            \s
             Text.
            """);
    MendedFiles.write(result.files());
    assertThat(text(NEW)).isEqualTo(RYE + "\n## Title\n\nText.\n");
  }

  @Test
  void tagsThatNameItGetTheNewName() throws IOException {
    site.file(
        OTHER,
        HEAD
            + "[a]({% post_url 2024-11-22-rye %}), [b]({%- post_url /2024-11-22-rye -%}),\n"
            + "[c]({% link _posts/2024-11-22-rye.md %}), `2024-11-22-rye`,\n"
            + "![d](/images/2024-11-22-rye/oven.png)\n\n"
            + "{% if page.x %}{% post_url 2024-11-22-rye %}{% endif %}\n");
    MendedFiles.write(fix(Safety.SAFE).files());

    assertThat(text(OTHER))
        .isEqualTo(
            HEAD
                + "[a]({% post_url 2024-12-10-rye %}), [b]({%- post_url /2024-12-10-rye -%}),\n"
                + "[c]({% link _posts/2024-12-10-rye.md %}), `2024-11-22-rye`,\n"
                + "![d](/images/2024-11-22-rye/oven.png)\n\n"
                + "{% if page.x %}{% post_url 2024-12-10-rye %}{% endif %}\n");
    assertThat(root.resolve(NEW)).exists();
  }

  @Test
  void aPostWhoseNameGoesOnIsAnother() throws IOException {
    String longer = "_posts/2024-11-22-rye-bread.md";
    site.file(longer, "---\ntitle: Rye bread\n---\nWarm.\n");
    site.file(OTHER, HEAD + "[a]({% post_url 2024-11-22-rye-bread %})\n");
    FixResult result = fix(Safety.SAFE);

    assertThat(result.files()).extracting(MendedFile::path).containsExactly(OLD);
  }

  @Test
  void aFileThatIsNamedInOtherWaysKeepsItsName() throws IOException {
    site.file(OTHER, HEAD + "See `2024-11-22-rye.md` and [it]({% post_url 2024-11-22-rye %}).\n");
    FixResult result = fix(Safety.SAFE);

    assertThat(result.files()).isEmpty();
    assertThat(result.left())
        .containsExactly(
            new LeftFile(OLD, "is named in " + OTHER + "; rename it there and here by hand"));
    assertThat(result.after().findings()).hasSize(1);
  }

  @Test
  void noFileTakesTheNameOfAnother() throws IOException {
    site.file(NEW, "---\ntitle: Rye again\n---\nCold.\n");
    FixResult result = fix(Safety.UNSAFE);
    assertThat(result.files()).isEmpty();
    assertThat(result.left())
        .containsExactly(new LeftFile(OLD, "would get the name of another file, " + NEW));
  }

  @Test
  void noFileTakesTheNameOfOneThatHasComeMeanwhile() throws IOException {
    FixResult result = fix(Safety.SAFE);
    site.file(NEW, "new");
    List<LeftFile> left = MendedFiles.write(result.files());
    assertThat(left).containsExactly(new LeftFile(OLD, "keeps its name: " + NEW + " is there now"));
    assertThat(text(OLD)).isEqualTo(RYE);
    assertThat(text(NEW)).isEqualTo("new");
  }

  @Test
  void aNameThatIsPartOfTheAddressChangesOnlyWhereThatIsAskedFor() throws IOException {
    Files.delete(root.resolve("_config.yml"));
    Files.delete(root.resolve(OLD));
    site.file("hugo.toml", "title = 'Bread'\n");
    site.file("content/posts/2024-11-22-rye.md", RYE);
    assertThat(fix(Safety.SAFE).files()).isEmpty();

    MendedFiles.write(fix(Safety.UNSAFE).files());
    assertThat(root.resolve("content/posts/2024-12-10-rye.md")).exists();
  }

  @Test
  void aTimeNearMidnightIsNoReasonToRename() throws IOException {
    site.config("timezone: Europe/Paris\n")
        .file(OLD, "---\ntitle: Rye\ndate: 2024-11-22 23:30:00\n---\nWarm.\n");
    FixResult result = fix(Safety.UNSAFE);
    assertThat(result.after().findings()).hasSize(1);
    assertThat(result.files()).isEmpty();
  }
}
