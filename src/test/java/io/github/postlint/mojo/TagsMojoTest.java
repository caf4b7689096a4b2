package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class TagsMojoTest {
  @TempDir Path root;

  private final LogLines log = new LogLines();

  private <M extends SiteMojo> M on(M goal) throws IllegalAccessException {
    goal.setLog(log);
    MojoExtension.setVariableValueToObject(goal, "site", root.toFile());
    return goal;
  }

  private TagsMojo tags(TagsMojo goal) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(goal, "directory", out().toFile());
    return on(goal);
  }

  private Path out() {
    return root.resolve("target/tags");
  }

  private void site(String... tags) {
    TestSite site = new TestSite(root).config("title: A site\n");
    for (int i = 0; i < tags.length; i++) {
      site.file(
          "_posts/2020-01-0" + (i + 1) + "-post-" + i + ".md",
          "---\ntitle: Post " + i + "\ntags: [" + tags[i] + "]\n---\n\nText.\n");
    }
  }

  @Test
  @InjectMojo(goal = "tags")
  void documentsOfOtherGeneratorsAreIndexed(TagsMojo goal) throws Exception {
    new TestSite(root)
        .file("nuxt.config.ts", "")
        .file("content/posts/rye.md", "---\ntitle: Rye\ndate: 2026-01-05\ntags: [bread]\n---\n")
        .file("content/posts/oats.adoc", "= Oats\n:page-tags: bread, porridge\n\nText.\n")
        .file("content/posts/spelt.md", "---\ntitle: Spelt\ndraft: true\ntags: [bread]\n---\n");
    MojoExtension.setVariableValueToObject(goal, "outputs", List.of("json", "hugo"));
    tags(goal).execute();
    assertThat(out().resolve("pages/hugo/content/tags/bread/_index.md"))
        .content()
        .contains("posts/rye.md", "posts/oats.adoc")
        .doesNotContain("spelt");
    assertThat(out().resolve("pages/hugo/content/tags/porridge/_index.md")).exists();
  }

  @Test
  @InjectMojo(goal = "tags")
  void postsOfJbakeHaveTheirOwnAddresses(TagsMojo goal) throws Exception {
    String post = "title=%s\ndate=2026-01-05\ntype=post\nstatus=%s\ntags=bread\n~~~~~~\nText.\n";
    new TestSite(root)
        .file("jbake.properties", "site.host=https://example.org/bakery")
        .file("content/blog/rye bread.md", post.formatted("Rye", "published"))
        .file("content/blog/spelt.md", post.formatted("Spelt", "draft"))
        .file("content/blog/wheat.md", post.formatted("Wheat", "archived"))
        .file("content/blog/barley.md", post.formatted("Barley", "published-date"));
    MojoExtension.setVariableValueToObject(goal, "outputs", List.of("json"));
    tags(goal).execute();
    assertThat(out().resolve("index.json"))
        .content()
        .contains("/blog/rye+bread.html", "/blog/barley.html")
        .doesNotContain("spelt", "wheat");
  }

  @Test
  @InjectMojo(goal = "tags")
  void postsOfRoqHaveTheirOwnAddresses(TagsMojo goal) throws Exception {
    new TestSite(root)
        .file("pom.xml", "<artifactId>quarkus-roq</artifactId>")
        .file("content/posts/2026-01-05-a.md", "---\ntitle: Rye bread\ntags: bread, oven\n---\n")
        .file("content/posts/2026-01-06-b.adoc", "= Oats\n:page-tags: bread\n\nText.\n")
        .file(
            "content/posts/2026-01-07-c.md", "---\ntitle: Spelt\ntags: bread\ndraft: true\n---\n");
    MojoExtension.setVariableValueToObject(goal, "outputs", List.of("json"));
    tags(goal).execute();
    assertThat(out().resolve("index.json"))
        .content()
        .contains("/posts/rye-bread/", "/posts/oats/", "\"oven\"")
        .doesNotContain("spelt");
  }

  @Test
  @InjectMojo(goal = "tags")
  void writesDataAndReportUnlessToldOtherwise(TagsMojo goal) throws Exception {
    site("java", "Java, maven");
    tags(goal).execute();
    assertThat(out().toFile().list())
        .containsExactlyInAnyOrder(
            "index.json",
            "tag-index.schema.json",
            "data",
            "report.md",
            "report.json",
            "manifest.json");
    assertThat(log.lines)
        .singleElement()
        .asString()
        .startsWith("INFO 2 posts indexed: 2 tags, 0 categories, 0 authors; 7 files changed in ")
        .endsWith(" The report names 1 written in several ways and 0 probable typos.");
  }

  @Test
  @InjectMojo(goal = "tags")
  void secondRunWritesNothing(TagsMojo goal) throws Exception {
    site("java");
    tags(goal).execute();
    log.lines.clear();
    goal.execute();
    assertThat(log.lines.get(0)).contains("; 0 files changed in ");
  }

  @Test
  @InjectMojo(goal = "tags")
  void changedPostRewritesOnlyWhatShowsIt(TagsMojo goal) throws Exception {
    site("java", "maven");
    outputs(goal, "data", "report");
    tags(goal).execute();
    log.lines.clear();
    new TestSite(root)
        .file("_posts/2020-01-01-post-0.md", "---\ntitle: Another title\ntags: [java]\n---\n");
    goal.execute();
    assertThat(log.lines.get(0)).contains("; 1 file changed in ");
    assertThat(out().resolve("data/tags.json")).content().contains("Another title");
  }

  @Test
  @InjectMojo(goal = "tags")
  void brokenFrontMatterFailsAndNothingIsWritten(TagsMojo goal) throws IllegalAccessException {
    site("java");
    new TestSite(root).file("_posts/2020-02-01-broken.md", "---\ntitle: a: b\ntags: [lost]\n---\n");
    assertThatThrownBy(tags(goal)::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("No index is made of posts that cannot be read as they were meant.");
    assertThat(log.lines.get(0))
        .startsWith("ERROR _posts/2020-02-01-broken.md:2:")
        .contains("[front-matter-syntax]");
    assertThat(out()).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "tags")
  void mistakesInABodyDoNotMatter(TagsMojo goal) throws IllegalAccessException {
    new TestSite(root)
        .file("_posts/2020-02-01-fence.md", "---\ntags: [a]\n---\n```sh\nnever closed\n");
    assertThatCode(tags(goal)::execute).doesNotThrowAnyException();
  }

  @Test
  @InjectMojo(goal = "tags")
  void collidingTagsFailButTheReportIsWritten(TagsMojo goal) throws IllegalAccessException {
    site("'a:b'", "a/b");
    assertThatThrownBy(tags(goal)::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("No index is made of terms");
    assertThat(log.lines.get(0))
        .contains("_posts/2020-01-01-post-0.md", "_posts/2020-01-02-post-1.md", "[tag-slug]");
    assertThat(out().toFile().list())
        .containsExactlyInAnyOrder("report.md", "report.json", "manifest.json");
  }

  @Test
  @InjectMojo(goal = "tags")
  void suggestedVocabularySettlesTheCollision(TagsMojo goal) throws Exception {
    site("'a:b'", "a/b", "'🚀'");
    MojoExtension.setVariableValueToObject(goal, "suggestVocabulary", true);
    assertThatThrownBy(tags(goal)::execute).isInstanceOf(MojoFailureException.class);
    Files.copy(out().resolve("tags.yml"), root.resolve("tags.yml"));
    log.lines.clear();
    goal.execute();
    assertThat(log.lines).singleElement().asString().contains("3 tags");
  }

  @Test
  @InjectMojo(goal = "tags")
  void brokenVocabularyFails(TagsMojo goal) throws IllegalAccessException {
    site("java");
    new TestSite(root).file("tags.yml", "java:\n  permalink: ../../up\n");
    assertThatThrownBy(tags(goal)::execute).hasMessage("The vocabulary of tags cannot be used.");
    assertThat(log.lines.get(0)).startsWith("ERROR tags.yml:2:14: ").contains("[tag-vocabulary]");
  }

  @Test
  @InjectMojo(goal = "tags")
  void missingVocabularyThatWasNamedFails(TagsMojo goal) throws IllegalAccessException {
    site("java");
    MojoExtension.setVariableValueToObject(goal, "vocabulary", new File(root.toFile(), "no.yml"));
    assertThatThrownBy(tags(goal)::execute).hasMessage("The vocabulary of tags cannot be used.");
  }

  @Test
  @InjectMojo(goal = "tags")
  void unknownOutputIsABrokenConfiguration(TagsMojo goal) throws IllegalAccessException {
    site("java");
    outputs(goal, "jekyl");
    assertThatThrownBy(tags(goal)::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("Did you mean \"jekyll\"?");
  }

  @Test
  @InjectMojo(goal = "tags")
  void baseAddressThatIsNoneIsABrokenConfiguration(TagsMojo goal) throws IllegalAccessException {
    site("java");
    MojoExtension.setVariableValueToObject(goal, "baseAddress", "example.org");
    assertThatThrownBy(tags(goal)::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("postlint.tags.baseAddress");
  }

  @Test
  @InjectMojo(goal = "tags")
  void pageSizeMustBePositive(TagsMojo goal) throws IllegalAccessException {
    site("java");
    MojoExtension.setVariableValueToObject(goal, "pageSize", 0);
    assertThatThrownBy(tags(goal)::execute).hasMessageContaining("postlint.tags.pageSize is 0");
  }

  @Test
  @InjectMojo(goal = "tags")
  void postsOfTheFutureAreThoseAfterTheBuildsOwnTime(TagsMojo goal) throws Exception {
    site("java");
    MojoExtension.setVariableValueToObject(goal, "outputTimestamp", "2019-01-01T00:00:00Z");
    tags(goal).execute();
    assertThat(log.lines.get(0)).startsWith("INFO 0 posts indexed: 0 tags");
  }

  @Test
  @InjectMojo(goal = "tags")
  void postsAreReadOnceInABuildThatChecksThem(TagsMojo goal) throws Exception {
    site("java");
    Map<Object, Object> context = checked();
    goal.setPluginContext(context);
    tags(goal).execute();
    assertThat(log.lines).contains("DEBUG The posts were read by postlint:check.");
    assertThat(out().resolve("index.json")).content().contains("Post 0");
  }

  @Test
  @InjectMojo(goal = "tags")
  void postsThatChangedSinceAreReadAgain(TagsMojo goal) throws Exception {
    site("java");
    goal.setPluginContext(checked());
    new TestSite(root)
        .file("_posts/2020-01-01-post-0.md", "---\ntitle: A longer title\ntags: [java]\n---\n");
    tags(goal).execute();
    assertThat(log.lines).noneMatch(line -> line.startsWith("DEBUG"));
    assertThat(out().resolve("index.json")).content().contains("A longer title");
  }

  private Map<Object, Object> checked() throws Exception {
    Map<Object, Object> context = new HashMap<>();
    CheckMojo check = new CheckMojo();
    check.setPluginContext(context);
    MojoExtension.setVariableValueToObject(check, "failOn", "error");
    on(check).execute();
    log.lines.clear();
    return context;
  }

  private static void outputs(TagsMojo goal, String... names) throws IllegalAccessException {
    MojoExtension.setVariableValueToObject(goal, "outputs", List.of(names));
  }
}
