package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {
  private static final String SITES = "src/test/resources/io/github/postlint/mojo/";

  private static final String LANGUAGES = "target/check-mojo-test/languages";

  /** Ten posts in two languages, of one author each, in a form of address that they share. */
  @BeforeAll
  static void posts() throws IOException {
    for (int i = 10; i < 20; i++) {
      String lang = i % 2 == 0 ? "en" : "fr";
      Path post = Path.of(LANGUAGES, "_posts", lang, "2020-03-" + i + "-p" + i + ".md");
      Files.createDirectories(post.getParent());
      Files.writeString(
          post, "---\npermalink: /" + lang + "/p" + i + "/\nauthor: a" + i + "\n---\nText.\n");
    }
    Files.writeString(Path.of(LANGUAGES, "team.yml"), "a10: {name: Anna}\n");
  }

  private final LogLines log = new LogLines();

  private CheckMojo logged(CheckMojo goal) {
    goal.setLog(log);
    return goal;
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "fine")
  void goodBlogPasses(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines).hasSize(2);
    assertThat(log.lines.get(0)).isEqualTo("INFO Jekyll site, 1 post, Markdown");
    assertThat(log.lines.get(1)).matches("INFO 1 post checked in .*: no findings\\.");
  }

  @Test
  @InjectMojo(goal = "check")
  void aFolderThatIsNoSiteIsNotCalledOne(CheckMojo goal, @TempDir Path folder) throws Exception {
    MojoExtension.setVariableValueToObject(goal, "site", folder.toFile());
    logged(goal).execute();
    assertThat(log.lines.get(0))
        .isEqualTo("INFO No site of a generator that Postlint knows, 0 posts");
    Files.writeString(folder.resolve("_config.yml"), "title: Kiln\n");
    logged(goal).execute();
    assertThat(log.lines).contains("INFO Jekyll site, 0 posts");
  }

  @Test
  @InjectMojo(goal = "check")
  void sitesBelowTheFolderAreChecked(CheckMojo goal, @TempDir Path folder) throws Exception {
    new TestSite(folder)
        .file("docs/mkdocs.yml", "")
        .file("docs/docs/bread.md", "See [the guide]().\n")
        .file("blog/_config.yml", "")
        .file("blog/_posts/2026-01-02-rye.md", "---\ntitle: Rye: more\n---\n");
    MojoExtension.setVariableValueToObject(goal, "site", folder.toFile());
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("Postlint found 2 errors and 0 warnings in the posts. ");
    assertThat(log.lines)
        .contains(
            "INFO Jekyll site in blog, 1 post, Markdown",
            "INFO MkDocs site in docs (mkdocs.yml), read only as far as any generator goes:"
                + " 1 document, Markdown");
  }

  @Test
  @InjectMojo(goal = "check")
  void theGeneratorIsSetByItsName(CheckMojo goal, @TempDir Path folder) throws Exception {
    new TestSite(folder).file("_posts/2026-01-02-rye.md", "---\ntitle: Rye\n---\n");
    MojoExtension.setVariableValueToObject(goal, "site", folder.toFile());
    MojoExtension.setVariableValueToObject(goal, "generator", "hexo");
    logged(goal).execute();
    assertThat(log.lines.get(0))
        .isEqualTo("INFO Hexo site, read only as far as any generator goes: 1 document, Markdown");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "fine")
  @MojoParameter(name = "generator", value = "Hugoo")
  void anUnknownGeneratorIsABrokenConfiguration(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("postlint.generator is \"Hugoo\", but must be one of Jekyll, ")
        .hasMessageContaining("Hugo");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "broken")
  void brokenPostFailsTheBuild(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("Postlint found 1 error and 0 warnings in the posts. ");
    assertThat(log.lines.get(1))
        .startsWith("ERROR _posts/2023-03-14-harvest.md:2:15: ")
        .contains("[front-matter-syntax]")
        .contains("     2 | title: Harvest: the barn is full");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "broken")
  @MojoParameter(name = "failOn", value = "never")
  void brokenPostIsOnlyReportedWhereNothingFails(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "warned")
  void warningPasses(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines).anyMatch(line -> line.startsWith("WARN "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "warned")
  @MojoParameter(name = "failOn", value = "warning")
  void warningFailsTheBuildOnRequest(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute()).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(
      goal = "check",
      pom = "src/test/resources/io/github/postlint/mojo/poms/rule-element.xml")
  void ruleWeighsWhatItsElementSays(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute()).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "broken")
  @MojoParameter(name = "ruleLevels", value = "front-matter-syntax=off")
  void ruleIsTurnedOff(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "broken")
  @MojoParameter(name = "skip", value = "true")
  void skippedGoalDoesNothing(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines).containsExactly("INFO Postlint is skipped.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "broken")
  @MojoParameter(name = "reports", value = "sarif")
  @MojoParameter(name = "reportDirectory", value = "target/check-mojo-test/reports")
  void sarifIsWrittenInsteadOfTheConsole(CheckMojo goal) throws Exception {
    assertThatThrownBy(() -> logged(goal).execute()).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines).noneMatch(line -> line.startsWith("ERROR "));
    assertThat(Files.readString(Path.of("target/check-mojo-test/reports/postlint.sarif")))
        .contains("\"front-matter-syntax\"")
        .contains("_posts/2023-03-14-harvest.md");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = LANGUAGES)
  void whatRulesInferIsToldOnDebugOutput(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines)
        .contains("DEBUG Inferred pattern of permalinks: /{lang}/{slug}/ (10 of 10)");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = LANGUAGES)
  @MojoParameter(name = "permalinkPattern", value = "/{slug}.html")
  void patternOfPermalinksIsConfigured(CheckMojo goal) {
    assertThatCode(() -> logged(goal).execute()).doesNotThrowAnyException();
    assertThat(log.lines)
        .filteredOn(line -> line.contains("not of the form /{slug}.html"))
        .hasSize(10);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = LANGUAGES)
  @MojoParameter(name = "authors", value = LANGUAGES + "/team.yml")
  void placeOfAuthorsIsConfigured(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute()).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines).filteredOn(line -> line.contains("team.yml has no author")).hasSize(9);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "nowhere")
  void missingFolderIsABrokenConfiguration(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("Name the blog's folder in postlint.site.");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "fine")
  @MojoParameter(name = "failOn", value = "warnings")
  void unknownFailOnIsABrokenConfiguration(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("Did you mean \"warning\"?");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "fine")
  @MojoParameter(name = "reports", value = "serif")
  void unknownReportIsABrokenConfiguration(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("Did you mean \"sarif\"?");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "site", value = SITES + "fine")
  @MojoParameter(name = "includes", value = "[")
  void patternThatIsNoneIsABrokenConfiguration(CheckMojo goal) {
    assertThatThrownBy(() -> logged(goal).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("is not a glob pattern");
  }
}
