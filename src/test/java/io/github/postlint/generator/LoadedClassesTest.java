package io.github.postlint.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a site of Jekyll in Markdown pays for no other generator and no other markup. */
@Tag("slow")
class LoadedClassesTest {
  private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+)");

  /** Rooms and a library that such a site has no use for; its layouts are HTML. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "io\\.github\\.postlint\\.(?:generator\\.(?:hugo|jbake|roq)"
              + "|post\\.(?:asciidoc|commonmark|markdown|qute|shortcode)"
              + "|post\\.frontmatter\\.(?:asciidoc|json|properties|toml)"
              + "|settings|fix|changes|adopt|web|tags|fork|mojo)\\..*"
              + "|com\\.vladsch\\..*");

  @TempDir private Path folder;

  @Test
  void markdownInJekyllLoadsNothingOfOthers() throws Exception {
    new TestSite(folder)
        .config("title: Bread\n")
        .file("_layouts/post.html", "---\n---\n{{ content }}\n")
        .file("about.md", "---\nlayout: post\n---\n\nWe bake.\n")
        .file(
            "_posts/2024-05-06-rye.md",
            """
            ---
            layout: post
            title: Rye
            tags: [rye, flour]
            author: anna
            ---

            # Rye

            Some **rye** with [a link](/about) and `code`, {{ page.title }}, <b>HTML</b>.

            ```java
            int rye = 1;
            ```

            | flour | water |
            |-------|-------|
            | rye   | warm  |

            - one
            - two[^1]

            [^1]: A note.
            """);
    List<String> loaded = loaded();
    assertThat(loaded).contains("io.github.postlint.post.kramdown.KramdownBody");
    assertThat(loaded).filteredOn(name -> FOREIGN.matcher(name).matches()).isEmpty();
  }

  private List<String> loaded() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                LoadedClassesTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines
          .map(LOADED::matcher)
          .filter(Matcher::find)
          .map(matcher -> matcher.group(1))
          .collect(Collectors.toList());
    }
  }

  /** Runs all rules over a site. */
  public static void main(String[] arguments) {
    new TestSite(Path.of(arguments[0])).lint(Rules.all(RuleOptions.DEFAULT).toArray(new Rule[0]));
  }
}
