package io.github.postlint.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postlint.TestSite;
import io.github.postlint.lint.LintResult;
import io.github.postlint.rules.links.LinkInternal;
import io.github.postlint.rules.markup.ImageAlt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitChangesTest {
  private static final String IMAGE = "\n![](https://example.org/a.png)\n";
  private static final String RYE = "blog/_posts/2026-01-02-rye.md";
  private static final String OATS = "blog/_posts/2026-01-03-é \"oats\".md";
  private static final String SPELT = "blog/_posts/2026-01-04-spelt.md";

  @TempDir Path folder;

  private Path blog;

  @BeforeEach
  void repository() throws Exception {
    blog = folder.resolve("blog");
    assumeTrue(hasGit(), "git is not installed");
    git("init", "-q", "-b", "main");
    file("other.md", "Text.\n");
    file("blog/_config.yml", "title: Bread\n");
    file(RYE, "---\ntitle: Rye\n---\n" + IMAGE + "\nText.\n");
    file(OATS, "---\ntitle: Oats\n---\n" + IMAGE);
    file(SPELT, "---\ntitle: Spelt\n---\n" + IMAGE + "\nSee [rye](/2026/01/02/rye.html).\n");
    commit();
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void file(String path, String text) {
    new TestSite(folder).file(path, text);
  }

  private void git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@b.c"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).as(command.toString()).isZero();
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", "x", "--no-gpg-sign");
  }

  private Changes changes(String since, boolean lines) throws ChangesException {
    return new GitChanges(blog, since).read(lines);
  }

  private List<String> found(String since, boolean lines) throws ChangesException {
    LintResult result = new TestSite(blog).lint(new ImageAlt(), new LinkInternal());
    return changes(since, lines).only(result).findings().stream()
        .map(one -> one.path() + ":" + one.range().start().line())
        .toList();
  }

  @Test
  void nothingHasChanged() throws Exception {
    assertThat(changes("HEAD", true).paths()).isEmpty();
    assertThat(found("HEAD", false)).isEmpty();
  }

  @Test
  void committedStagedWrittenAndNewFilesCount() throws Exception {
    file(RYE, "---\ntitle: Rye bread\n---\n" + IMAGE + "\nText.\n");
    commit();
    file(OATS, "---\ntitle: Oats\n---\n\nMore.\n" + IMAGE);
    git("add", "-A");
    file("blog/_posts/2026-01-05-new.md", "---\ntitle: New\n---\n" + IMAGE);
    file("other.md", "Other text.\n");
    assertThat(changes("main~1", false).paths())
        .containsExactlyInAnyOrder(
            "_posts/2026-01-02-rye.md",
            "_posts/2026-01-03-é \"oats\".md",
            "_posts/2026-01-05-new.md");
    assertThat(found("HEAD", false))
        .containsExactly("_posts/2026-01-03-é \"oats\".md:7", "_posts/2026-01-05-new.md:5");
    assertThat(found("HEAD~1", false)).hasSize(3);
  }

  @Test
  void linesAreToldApart() throws Exception {
    file(OATS, "---\ntitle: Oats\n---\n" + IMAGE + IMAGE);
    file(RYE, "---\ntitle: Rye bread\n---\n" + IMAGE + "\nText.\n");
    file("blog/_posts/2026-01-05-new.md", "---\ntitle: New\n---\n" + IMAGE);
    assertThat(found("HEAD", true))
        .containsExactly("_posts/2026-01-03-é \"oats\".md:7", "_posts/2026-01-05-new.md:5");
  }

  @Test
  void aRenamedFileHasChangedButNotItsLines() throws Exception {
    git("mv", SPELT, "blog/_posts/2026-02-04-spelt.md");
    assertThat(found("HEAD", false)).containsExactly("_posts/2026-02-04-spelt.md:5");
    assertThat(found("HEAD", true)).isEmpty();
  }

  @Test
  void aPageThatIsGoneNamesTheLinksToIt() throws Exception {
    Files.delete(folder.resolve(RYE));
    assertThat(found("HEAD", false)).containsExactly("_posts/2026-01-04-spelt.md:7");
    assertThat(found("HEAD", true)).containsExactly("_posts/2026-01-04-spelt.md:7");
  }

  @Test
  void threeDotsLookAtThisBranchAlone() throws Exception {
    git("checkout", "-q", "-b", "mine");
    file(OATS, "---\ntitle: Oats\n---\n\nMine.\n" + IMAGE);
    commit();
    git("checkout", "-q", "main");
    file(RYE, "---\ntitle: Rye\n---\n" + IMAGE + "\nTheirs.\n");
    commit();
    git("checkout", "-q", "mine");
    assertThat(found("main", false)).hasSize(2);
    assertThat(found("main...", false)).containsExactly("_posts/2026-01-03-é \"oats\".md:7");
    assertThat(found("main...HEAD", false)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=x", "-x", "", " ", "-x...", "main\0"})
  void whatIsNoRevisionIsNotHandedToGit(String since) {
    assertThatThrownBy(() -> changes(since, false))
        .isInstanceOf(ChangesException.class)
        .hasMessageStartingWith("postlint.since is \"");
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(blog.resolve("x")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"origin/main", "mian", "main...mian", "...--output=x", "main:blog", "a b"})
  void anUnknownRevisionIsNamed(String since) {
    assertThatThrownBy(() -> changes(since, false))
        .isInstanceOf(ChangesException.class)
        .hasMessageStartingWith(
            "postlint.since is \"" + since + "\", but git knows no such revision (")
        .hasMessageEndingWith("A build server may have to fetch it first.");
  }

  @Test
  void outsideOfARepositoryNothingIsKnown(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> new GitChanges(elsewhere, "HEAD").read(false))
        .isInstanceOf(ChangesException.class)
        .hasMessageContaining("not a git repository");
  }

  /** Settings of the user's must neither colour nor hide what is read, nor run anything. */
  @Test
  void settingsOfGitChangeNothing() throws Exception {
    git("config", "color.ui", "always");
    git("config", "diff.noprefix", "true");
    git("config", "diff.external", "touch ran");
    git("config", "diff.interHunkContext", "9");
    git("config", "core.quotePath", "true");
    file(OATS, "---\ntitle: Oats\n---\n" + IMAGE + IMAGE);
    assertThat(found("HEAD", true)).containsExactly("_posts/2026-01-03-é \"oats\".md:7");
    assertThat(blog.resolve("ran")).doesNotExist();
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void saysHowMuchIsPassedOver() throws Exception {
    file(OATS, "---\ntitle: Oats\n---\n\nMore.\n" + IMAGE);
    LintResult all = new TestSite(blog).lint(new ImageAlt());
    Changes changes = changes("HEAD", false);
    assertThat(changes.text("HEAD", all, changes.only(all)))
        .isEqualTo("Since HEAD, 1 file has changed: 2 findings elsewhere are not counted.");
  }
}
