package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a blog with many old findings to a build that passes, and fails at the next slip. */
class InitMojoTest {
  private static final int POSTS = 30;

  @TempDir Path folder;

  private final LogLines log = new LogLines();

  @BeforeEach
  void posts() {
    TestSite site = new TestSite(folder).config("title: Bread\n");
    for (int i = 0; i < POSTS; i++) {
      site.file(
          "_posts/2026-01-" + (i % 9 + 10) + "-post-" + i + ".md",
          "---\ntitle: Bread "
              + i
              + "\nauthor: anna\ntags: [rye]\n---\n\n"
              + "![](https://example.org/a.png) and [a]() and\n\n".repeat(5));
    }
  }

  private <G extends SiteMojo> G goal(G goal) throws ReflectiveOperationException {
    Field site = SiteMojo.class.getDeclaredField("site");
    site.setAccessible(true);
    site.set(goal, folder.toFile());
    goal.setLog(log);
    return goal;
  }

  @Test
  void anOldBlogPassesAndTheNextSlipDoesNot() throws Exception {
    goal(new InitMojo()).execute();
    assertThat(folder.resolve("post.schema.yml")).content().contains("- \"author\"  # 30 of 30");
    assertThat(folder.resolve("postlint.yml"))
        .content()
        .startsWith("# Jekyll site, 30 posts, Markdown\ngenerator: \"Jekyll\"\n")
        .contains("failOn: warning\n", "image-alt: \"on\"  # 150\n");
    assertThat(log.lines).anyMatch(line -> line.contains("in exclude of _config.yml"));
    assertThat(log.lines).anyMatch(line -> line.contains("<artifactId>postlint-maven-plugin<"));
    log.lines.clear();
    goal(new CheckMojo()).execute();
    assertThat(log.lines).last().asString().contains("no findings (300 in the baseline).");
    new TestSite(folder)
        .file("_posts/2026-02-01-new.md", "---\ntitle: New\ntags: [rye]\n---\n\nText.\n");
    assertThatThrownBy(() -> goal(new CheckMojo()).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("Postlint found 1 error and 0 warnings in the posts.");
  }

  @Test
  void whatIsThereStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve("postlint.yml"), "failOn: error\n");
    Files.writeString(folder.resolve("postlint-baseline.json"), "{\"version\": 1}\n");
    goal(new InitMojo()).execute();
    assertThat(folder.resolve("postlint.yml")).hasContent("failOn: error\n");
    assertThat(folder.resolve("postlint-baseline.json")).hasContent("{\"version\": 1}\n");
    assertThat(folder.resolve("post.schema.yml")).doesNotExist();
    assertThat(log.lines).filteredOn(line -> line.contains("Left as it is: ")).hasSize(2);
  }

  @Test
  void withoutAPomThereIsNothingToEdit() throws Exception {
    InitMojo goal = goal(new InitMojo());
    Field pom = InitMojo.class.getDeclaredField("pom");
    pom.setAccessible(true);
    pom.set(goal, true);
    assertThatThrownBy(goal::execute).hasMessageStartingWith("There is no pom.xml here");
  }
}
