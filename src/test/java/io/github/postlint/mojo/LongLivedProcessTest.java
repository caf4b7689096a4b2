package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postlint.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals in a process that goes on after them, as Maven's daemon does. */
@MojoTest
@Tag("slow")
class LongLivedProcessTest {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir Path folder;

  /** A site that makes most of the code run: schema, snippets of all kinds, pages, feeds. */
  private Path garden() {
    Path root = folder.resolve("garden");
    TestSite site =
        new TestSite(root)
            .config("title: Garden\nurl: https://garden.example\ntimezone: Europe/Paris\n")
            .file("schema.yml", "type: object\nrequired: [title]\n")
            .file("tags.yml", "seeds:\n  label: Seeds\n");
    for (int i = 10; i < 30; i++) {
      site.file(
          "_posts/2020-03-" + i + "-post-" + i + ".md",
          "---\ntags: [seeds, tag"
              + i
              + "]\ndate: 2020-03-"
              + i
              + " 10:00:00 +0500\n---\n\n"
              + "##Heading\n\n[a](/no/where/) ![](no.png) {{ page.title }\n\n"
              + "```java\nint a = ;\n```\n\n```json\n{a}\n```\n\n```toml\na = \n```\n\n"
              + "```xml\n<a>\n```\n\n```yaml\na: b: c\n```\n");
    }
    return root;
  }

  /** A site with another time zone, other settings and no mistakes. */
  private Path kitchen() {
    Path root = folder.resolve("kitchen");
    new TestSite(root)
        .config(
            """
            timezone: Asia/Tokyo
            permalink: /:title/
            markdown: CommonMark
            plugins: [jekyll-commonmark]
            exclude: [target]
            """)
        .file("_posts/2020-03-10-soup.md", "---\ntitle: Soup\ntags: [soup]\n---\n\nHot.\n");
    return root;
  }

  private LogLines run(SiteMojo goal, Path site, Map<String, ?> parameters)
      throws IllegalAccessException, MojoExecutionException {
    LogLines log = new LogLines();
    goal.setLog(log);
    MojoExtension.setVariableValueToObject(goal, "site", site.toFile());
    for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
      MojoExtension.setVariableValueToObject(goal, parameter.getKey(), parameter.getValue());
    }
    try {
      goal.execute();
    } catch (MojoFailureException e) {
      log.lines.add("FAILED " + e.getMessage());
    }
    log.lines.replaceAll(line -> line.replaceAll("checked in [^:]*:", "checked:"));
    return log;
  }

  private LogLines check(CheckMojo goal, Path site) throws Exception {
    return run(
        goal,
        site,
        Map.of(
            "reports", List.of("console", "sarif"),
            "reportDirectory", site.resolve("target").toFile()));
  }

  private LogLines checkGarden(CheckMojo goal) throws Exception {
    MojoExtension.setVariableValueToObject(
        goal, "schema", folder.resolve("garden/schema.yml").toFile());
    return check(goal, folder.resolve("garden"));
  }

  private LogLines tags(TagsMojo goal, Path site) throws Exception {
    return run(
        goal,
        site,
        Map.of(
            "outputs", List.of("json", "data", "report", "jekyll", "html", "feeds", "sitemap"),
            "directory", site.resolve("target/tags").toFile()));
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(thread -> thread.getName() + "#" + thread.getId())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The files that this process has open now, by name. */
  private static List<String> openFiles() throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      for (Path file : files.toList()) {
        name(file).ifPresent(open::add);
      }
    }
    return open;
  }

  /** Empty for a file that is closed by now, such as the listing of the open ones itself. */
  private static Optional<String> name(Path file) {
    try {
      return Optional.of(Files.readSymbolicLink(file).toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Test
  @InjectMojo(goal = "check")
  void threadsEndWithTheGoal(CheckMojo goal) throws Exception {
    garden();
    Set<String> before = threads();
    checkGarden(goal);
    Set<String> after = threads();
    after.removeAll(before);
    // Threads of the JVM come when it pleases; those of pools are named so.
    assertThat(after).noneMatch(name -> name.matches("(?i)(pool-|ForkJoin|Thread-|postlint).*"));
  }

  @Test
  @InjectMojo(goal = "check")
  void nothingOfASiteStaysOpenAfterACheck(CheckMojo goal) throws Exception {
    assumeTrue(Files.isDirectory(OPEN_FILES), "only Linux tells which files are open");
    garden();
    checkGarden(goal);
    List<String> first = openFiles();
    String site = folder.toRealPath().toString();
    assertThat(first).noneMatch(name -> name.startsWith(site));
    checkGarden(goal);
    checkGarden(goal);
    assertThat(openFiles()).hasSizeLessThanOrEqualTo(first.size());
  }

  @Test
  @InjectMojo(goal = "tags")
  void nothingOfASiteStaysOpenAfterItsIndexesAreWritten(TagsMojo goal) throws Exception {
    assumeTrue(Files.isDirectory(OPEN_FILES), "only Linux tells which files are open");
    garden();
    Path site = folder.resolve("garden");
    tags(goal, site);
    assertThat(site.resolve("target/tags/html/tags/index.html")).exists();
    List<String> first = openFiles();
    String real = folder.toRealPath().toString();
    assertThat(first).noneMatch(name -> name.startsWith(real));
    new TestSite(site).file("_posts/2020-04-01-more.md", "---\ntitle: More\ntags: [b]\n---\n");
    tags(goal, site);
    tags(goal, site);
    assertThat(openFiles()).hasSizeLessThanOrEqualTo(first.size());
  }

  @Test
  void openFilesAreSeen() throws IOException {
    assumeTrue(Files.isDirectory(OPEN_FILES), "only Linux tells which files are open");
    Path file = Files.writeString(folder.resolve("a"), "a").toRealPath();
    try (var in = Files.newInputStream(file)) {
      assertThat(in.read()).isEqualTo('a');
      assertThat(openFiles()).contains(file.toString());
    }
    assertThat(openFiles()).doesNotContain(file.toString());
  }

  @Test
  @InjectMojo(goal = "check")
  void checksBeforeDoNotMatter(CheckMojo goal) throws Exception {
    Path garden = garden();
    List<String> alone = checkGarden(goal).lines;
    Map<String, String> reports = written(garden);
    assertThat(alone).anyMatch(line -> line.startsWith("ERROR ")).hasSizeGreaterThan(100);
    MojoExtension.setVariableValueToObject(goal, "schema", null);
    assertThat(check(goal, kitchen()).lines)
        .containsExactly("INFO Jekyll site, 1 post, Markdown", "INFO 1 post checked: no findings.");
    assertThat(checkGarden(goal).lines).isEqualTo(alone);
    assertThat(written(garden)).isEqualTo(reports);
  }

  @Test
  @InjectMojo(goal = "tags")
  void indexesBeforeDoNotMatter(TagsMojo goal) throws Exception {
    Path kitchen = kitchen();
    String address = "https://kitchen.example";
    MojoExtension.setVariableValueToObject(goal, "baseAddress", address);
    tags(goal, kitchen);
    Map<String, String> alone = written(kitchen);
    MojoExtension.setVariableValueToObject(goal, "baseAddress", null);
    tags(goal, garden());
    for (String path : alone.keySet()) {
      Files.delete(kitchen.resolve("target").resolve(path));
    }
    MojoExtension.setVariableValueToObject(goal, "baseAddress", address);
    tags(goal, kitchen);
    assertThat(written(kitchen)).isEqualTo(alone);
  }

  private static Map<String, String> written(Path site) {
    Path root = site.resolve("target");
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(written).isNotEmpty();
    return written;
  }
}
