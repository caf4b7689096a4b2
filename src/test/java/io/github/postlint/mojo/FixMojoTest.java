package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.TestSite;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixMojoTest {
  private static final String POST = "_posts/2024-01-02-a.md";
  private static final String BROKEN =
      "---\ntitle: A: b\n---\nSee https://openjdk.org/b\n\n##Title\n\n## a  b\n\n[x](nowhere.md)\n";

  private final LogLines log = new LogLines();

  @TempDir private Path root;

  @BeforeEach
  void site() {
    new TestSite(root).config("title: A\n").file(POST, BROKEN);
  }

  private FixMojo goal() throws ReflectiveOperationException {
    FixMojo goal = new FixMojo();
    goal.setLog(log);
    set(SiteMojo.class, goal, "site", root.toFile());
    set(SiteMojo.class, goal, "cacheDirectory", root.resolve("kept").toFile());
    return goal;
  }

  private static void set(Class<?> type, SiteMojo goal, String name, Object value)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }

  private String text() throws IOException {
    return Files.readString(root.resolve(POST));
  }

  @Test
  void mendsWhatIsCertainAndSaysWhatIsLeft() throws Exception {
    goal().execute();

    assertThat(text())
        .isEqualTo(
            """
            ---
            title: "A: b"
            ---
            See <https://openjdk.org/b>

            ## Title

            ## a  b

            [x](nowhere.md)
            """);
    assertThat(log.lines)
        .contains(
            "INFO Mended 3 places in 1 file: 1 front-matter-syntax, 1 heading-space, 1 link-bare.")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("INFO There are left 1 error and 1 warning; postlint:check lists")
                    .contains("One of them has a fix that guesses")
                    .contains("-Dpostlint.unsafe makes it"));
  }

  @Test
  void mendsTheRestWhereItIsAskedFor() throws Exception {
    FixMojo goal = goal();
    set(FixMojo.class, goal, "unsafe", true);
    goal.execute();

    assertThat(text()).contains("## a b\n");
  }

  @Test
  void aDryRunShowsAndWritesNothing() throws Exception {
    FixMojo goal = goal();
    set(FixMojo.class, goal, "dryRun", true);
    goal.execute();

    assertThat(text()).isEqualTo(BROKEN);
    assertThat(log.lines)
        .containsSubsequence(
            "INFO --- a/" + POST,
            "INFO +++ b/" + POST,
            "INFO @@ -1,9 +1,9 @@",
            "INFO -title: A: b",
            "INFO +title: \"A: b\"",
            "INFO -##Title",
            "INFO +## Title",
            "INFO This would mend 3 places in 1 file: 1 front-matter-syntax, 1 heading-space,"
                + " 1 link-bare.")
        .anyMatch(line -> line.startsWith("INFO There would be left 1 error and 1 warning"));
  }

  @Test
  void onlyNamedRulesMend() throws Exception {
    FixMojo goal = goal();
    set(SiteMojo.class, goal, "ruleLevels", "heading-space");
    goal.execute();

    assertThat(text()).isEqualTo(BROKEN.replace("##Title", "## Title"));
    assertThat(log.lines).contains("INFO Mended 1 place in 1 file: 1 heading-space.");
    assertThat(log.lines).contains("INFO Nothing is left.");
  }

  @Test
  void theNextRunFindsNothingToMend() throws Exception {
    goal().execute();
    String mended = text();
    log.lines.clear();
    goal().execute();

    assertThat(text()).isEqualTo(mended);
    assertThat(log.lines).contains("INFO Nothing to mend.");
  }

  @Test
  void whatTheBaselineKnowsStays() throws Exception {
    Files.writeString(root.resolve(POST), "---\ntitle: A\n---\n##Old\n\n##Title\n");
    BaselineMojo known = new BaselineMojo();
    known.setLog(log);
    set(SiteMojo.class, known, "site", root.toFile());
    set(SiteMojo.class, known, "cacheDirectory", root.resolve("kept").toFile());
    known.execute();
    String fresh = "---\ntitle: A: b\n---\n##New\n\nText.\n\n##Old\n\n##Title\n";
    Files.writeString(root.resolve(POST), fresh);
    goal().execute();

    assertThat(text())
        .isEqualTo("---\ntitle: \"A: b\"\n---\n## New\n\nText.\n\n##Old\n\n##Title\n");
    FixMojo goal = goal();
    set(FixMojo.class, goal, "baselined", true);
    goal.execute();

    assertThat(text()).endsWith("## Old\n\n## Title\n");
  }

  @Test
  void whatIsSuppressedStays() throws Exception {
    String text =
        """
        ---
        title: A
        ---
        <!-- postlint-disable-next-line heading-space: meant -->
        ##Title

        See https://openjdk.org/b
        """;
    Files.writeString(root.resolve(POST), text);
    goal().execute();

    assertThat(text()).isEqualTo(text.replace("https://openjdk.org/b", "<https://openjdk.org/b>"));
  }

  @Test
  void whatHasNotChangedSinceARevisionStays() throws Exception {
    Program.run(root, "git", "init", "-q");
    Program.run(root, "git", "add", ".");
    Program.run(
        root,
        "git",
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b.example",
        "commit",
        "-q",
        "-m",
        "a");
    String other = "_posts/2024-01-03-b.md";
    new TestSite(root).file(other, "---\ntitle: B\n---\n##Title\n");
    FixMojo goal = goal();
    set(FixMojo.class, goal, "since", "HEAD");
    goal.execute();

    assertThat(text()).isEqualTo(BROKEN);
    assertThat(Files.readString(root.resolve(other))).endsWith("## Title\n");
  }
}
