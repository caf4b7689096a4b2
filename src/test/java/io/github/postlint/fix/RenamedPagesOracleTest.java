package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Safety;
import io.github.postlint.rules.dates.DateFileName;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real Jekyll publishes the same files, byte for byte, when posts of real blogs get the names that
 * fixes give.
 */
@Tag("slow")
class RenamedPagesOracleTest {
  private static final Pattern HEAD = Pattern.compile("---\\R.*?\\R---\\R", Pattern.DOTALL);
  private static final Pattern SETTING =
      Pattern.compile("^(permalink|timezone): +(\\S+)$", Pattern.MULTILINE);

  /** What a template can know of a post, and of those beside it. */
  private static final String PROBE =
      """
      {{ page.url }} {{ page.id }} {{ page.date }} {{ page.title }} {{ page.slug }}
      {{ page.previous.url }} {{ page.next.url }} {{ page.categories }} {{ page.tags }}
      """;

  @TempDir private Path folder;

  @Test
  void addressesAndOrderStayWhereTheyAre() throws Exception {
    int renamed = 0;
    int left = 0;
    for (Path blog : SharedBlogs.unpack(Files.createDirectories(folder.resolve("blogs")))) {
      Path site = folder.resolve(blog.getFileName() + "-probes");
      probes(blog, site);
      FixResult result = fix(site);
      if (result.count() == 0) {
        continue;
      }
      Map<String, String> before = build(site, folder.resolve(blog.getFileName() + "-before"));
      MendedFiles.write(result.files());
      Map<String, String> after = build(site, folder.resolve(blog.getFileName() + "-after"));
      assertThat(after.keySet()).isEqualTo(before.keySet());
      assertThat(after.keySet().stream().filter(page -> !after.get(page).equals(before.get(page))))
          .isEmpty();
      renamed += result.count();
      left += result.left().size();
    }
    System.out.printf(
        "Posts that got another name without a change for readers: %d, left: %d%n", renamed, left);
    assertThat(renamed).isGreaterThan(50);
  }

  private static FixResult fix(Path site) throws IOException {
    Site opened = Site.open(SiteOptions.of(site), Generators::detect);
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 2);
    return new Fixer(new Linter(List.of(new DateFileName()), options), Set.of(Safety.SAFE))
        .fix(opened, ResultStore.NONE, Progress.NONE);
  }

  /** The front matter of each post of a blog with a body that shows what templates know. */
  private static void probes(Path blog, Path site) throws IOException {
    Path config = blog.resolve("_config.yml");
    String settings = Files.exists(config) ? Files.readString(config) : "";
    String kept =
        SETTING
            .matcher(settings)
            .results()
            .map(one -> "%s: \"%s\"%n".formatted(one.group(1), one.group(2)))
            .collect(Collectors.joining());
    TestSite probes = new TestSite(site).config(kept + "title: Probes\nfuture: true\n");
    try (Stream<Path> files = Files.walk(blog)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = blog.relativize(file).toString();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher head = HEAD.matcher(text);
        if (("/" + path).contains("/_posts/")
            && path.matches(".*\\.(?:md|markdown)")
            && head.lookingAt()) {
          probes.file(path, head.group() + PROBE);
        }
      }
    }
  }

  private static Map<String, String> build(Path site, Path out) throws Exception {
    Program.run(site, "jekyll", "build", "-q", "-s", site.toString(), "-d", out.toString());
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
