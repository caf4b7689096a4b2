package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixerTest {
  private static final String POST = "_posts/2020-01-01-a.md";
  private static final Set<Safety> SAFE = Set.of(Safety.SAFE);
  private static final String HEAD = "---\ntitle: x\n---\n";

  @TempDir private Path root;
  private TestSite files;

  @BeforeEach
  void site() {
    files = new TestSite(root).config("title: t\n");
  }

  private Site open() {
    return Site.open(SiteOptions.of(root), Generators::detect);
  }

  private static Linter linter() {
    return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, 2));
  }

  private FixResult fix(Set<Safety> choice) throws IOException {
    return new Fixer(linter(), choice).fix(open(), ResultStore.NONE, Progress.NONE);
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  @Test
  void nothingIsWrittenBeforeItIsAskedFor() throws IOException {
    files.file(POST, HEAD + "##Title\n\nText.\n");
    FixResult result = fix(SAFE);

    assertThat(text(POST)).contains("##Title");
    assertThat(result.byRule()).containsExactly(Map.entry("heading-space", 1L));
    assertThat(result.after().findings()).isEmpty();
    assertThat(MendedFiles.write(result.files())).isEmpty();
    assertThat(text(POST)).isEqualTo(HEAD + "## Title\n\nText.\n");
  }

  @Test
  void fixesThatShowOnlyAfterOthersAreMadeToo() throws IOException {
    files.file(POST, "---\ntitle: a: b\n---\n##Title\n\nText.\n");
    FixResult result = fix(SAFE);
    MendedFiles.write(result.files());

    assertThat(text(POST)).isEqualTo("---\ntitle: \"a: b\"\n---\n## Title\n\nText.\n");
    assertThat(result.byRule()).containsOnlyKeys("heading-space", "front-matter-syntax");
  }

  @Test
  void onlyChosenRulesMend() throws IOException {
    files.file(POST, "---\ntitle: a: b\n---\n##Title\n\nText.\n");
    FixResult result =
        new Fixer(
                new Linter(
                    Rules.all(RuleOptions.DEFAULT).stream()
                        .filter(rule -> rule.id().equals("heading-space"))
                        .toList(),
                    new LintOptions(Map.of(), TestSite.NOW, 2)),
                SAFE)
            .fix(open(), ResultStore.NONE, Progress.NONE);
    MendedFiles.write(result.files());

    assertThat(text(POST)).isEqualTo("---\ntitle: a: b\n---\n## Title\n\nText.\n");
    assertThat(result.after().findings()).isEmpty();
  }

  @Test
  void otherFilesAreNotTouched() throws IOException {
    files.file(POST, HEAD + "Text.\r\n\rMore.");
    files.file("_posts/2020-01-02-b.md", HEAD + "##Title\n\nText.\n");
    FileTime before = Files.getLastModifiedTime(root.resolve(POST));
    FixResult result = fix(SAFE);
    MendedFiles.write(result.files());

    assertThat(result.files()).extracting(MendedFile::path).doesNotContain(POST);
    assertThat(Files.getLastModifiedTime(root.resolve(POST))).isEqualTo(before);
    try (var left = Files.list(root.resolve("_posts"))) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void whatChangedSinceItWasCheckedIsLeft() throws IOException {
    files.file(POST, HEAD + "##Title\n\nText.\n");
    Site opened = open();
    Files.setLastModifiedTime(root.resolve(POST), FileTime.from(Instant.EPOCH));
    FixResult result = new Fixer(linter(), SAFE).fix(opened, ResultStore.NONE, Progress.NONE);

    assertThat(result.files()).isEmpty();
    assertThat(result.left())
        .containsExactly(
            new LeftFile(POST, "was changed while it was checked; run the goal again"));
  }

  @Test
  void whatChangedSinceItWasMendedIsLeft() throws IOException {
    files.file(POST, HEAD + "##Title\n\nText.\n");
    FixResult result = fix(SAFE);
    files.file(POST, HEAD + "##Title\n\nNew.\n");

    assertThat(MendedFiles.write(result.files())).extracting(LeftFile::path).containsExactly(POST);
    assertThat(text(POST)).isEqualTo(HEAD + "##Title\n\nNew.\n");
  }

  @Test
  void linksOutOfTheSiteAreNotFollowed(@TempDir Path outside) throws IOException {
    Path target = Files.writeString(outside.resolve("a.md"), HEAD + "##Title\n\nText.\n");
    Files.createDirectories(root.resolve("_posts"));
    Files.createSymbolicLink(root.resolve(POST), target);
    FixResult result = fix(SAFE);

    assertThat(result.files()).isEmpty();
    assertThat(result.after().findings()).extracting(Finding::ruleId).contains("unreadable");
    assertThat(Files.readString(target)).contains("##Title");
  }

  @Test
  void aLinkWithinTheSiteStaysOne() throws IOException {
    files.file("texts/a.md", HEAD + "##Title\n\nText.\n");
    Files.createDirectories(root.resolve("_posts"));
    Path link = root.resolve(POST);
    Files.createSymbolicLink(link, Path.of("..", "texts", "a.md"));
    MendedFiles.write(fix(SAFE).files());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(text("texts/a.md")).contains("## Title");
  }

  @Test
  void bytesThatAreNoTextAreNotLost() throws IOException {
    String ascii = HEAD + "##Caf?\n\nText.\n";
    byte[] latin = ascii.getBytes(StandardCharsets.UTF_8);
    latin[ascii.indexOf('?')] = (byte) 0xE9;
    files.file(POST, latin);
    FixResult result = fix(SAFE);

    assertThat(result.files()).isEmpty();
    assertThat(result.left()).extracting(LeftFile::reason).first().asString().contains("UTF-8");
    assertThat(Files.readAllBytes(root.resolve(POST))).isEqualTo(latin);
  }

  @Test
  void whoMayReadAFileStaysAsItWas() throws IOException {
    files.file(POST, HEAD + "##Title\n\nText.\n");
    Path file = root.resolve(POST);
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Skipped: no permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    MendedFiles.write(fix(SAFE).files());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(text(POST)).contains("## Title");
  }

  @Test
  void lineEndsOfWhatIsAddedAreThoseOfTheFile() throws IOException {
    files.file(POST, (HEAD + "Text:\n- one\n- two\n\n##Title\n\nText.\n").replace("\n", "\r\n"));
    MendedFiles.write(fix(EnumSet.allOf(Safety.class)).files());

    assertThat(List.of(text(POST).replace("\r\n", "").split(""))).doesNotContain("\n");
  }

  @Test
  void aSpellingIsMendedInAllPostsThatHaveIt() throws IOException {
    String other = "_posts/2020-01-02-b.md";
    String third = "_posts/2020-01-03-c.md";
    files.file(POST, "---\ntitle: x\ntags: [dev ops, bread]\n---\nText.\n");
    files.file(other, "---\ntitle: y\ntags: [\"dev ops\"]\n---\n##Title\n\nText.\n");
    for (int i = 3; i < 6; i++) {
      files.file("_posts/2020-01-0" + i + "-c.md", "---\ntitle: z\ntags: [devops]\n---\nText.\n");
    }
    FixResult result = fix(EnumSet.allOf(Safety.class));
    MendedFiles.write(result.files());

    assertThat(text(POST)).contains("tags: [devops, bread]");
    assertThat(text(other))
        .isEqualTo("---\ntitle: y\ntags: [\"devops\"]\n---\n## Title\n\nText.\n");
    assertThat(text(third)).contains("tags: [devops]");
    assertThat(result.byRule()).containsEntry("tag-variant", 1L);
    assertThat(result.after().findings()).isEmpty();
  }

  @Test
  void dashesAtBothEndsOfOneKeyAreMended() throws IOException {
    files.file(POST, "\u2014--\ntitle: x\n\u2014-\nText.\n");
    MendedFiles.write(fix(SAFE).files());

    assertThat(text(POST)).isEqualTo("---\ntitle: x\n---\nText.\n");
  }

  @Test
  void aFileWithoutALastLineEndGetsNone() throws IOException {
    files.file(POST, HEAD + "It is the cheapest.\n</details>");
    MendedFiles.write(fix(SAFE).files());

    assertThat(text(POST)).isEqualTo(HEAD + "It is the cheapest.");
  }
}
