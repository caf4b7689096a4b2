package io.github.postlint.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Convention;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.rules.frontmatter.FrontMatterSchema;
import io.github.postlint.rules.markup.ImageAlt;
import io.github.postlint.settings.FileSettings;
import io.github.postlint.settings.SettingsFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
  @TempDir Path folder;

  private void posts() {
    for (int i = 10; i < 30; i++) {
      new TestSite(folder)
          .file(
              "_posts/2026-01-" + i + "-post-" + i + ".md",
              "---\n"
                  + (i == 11 ? "tilte: Rye\n" : "title: Rye " + i + "\n")
                  + "lang: "
                  + (i % 2 == 0 ? "en" : "fr")
                  + "\ntags: [bread]\n"
                  + (i == 12 ? "weight: 3\n" : "")
                  + "---\n\nText.\n");
    }
  }

  @Test
  void theSchemaSaysWhatPostsHave() {
    posts();
    LintResult result = new TestSite(folder).lint(new ImageAlt());
    assertThat(LearntSchema.of(result.posts()).orElseThrow())
        .isEqualTo(
            """
            # Front matter of posts, as 20 posts have it.
            type: object
            required:
              - "lang"  # 20 of 20
              - "tags"  # 20 of 20
              - "title"  # 19 of 20
            # Other keys are slips, until they are listed here.
            additionalProperties: false
            properties:
              "lang":  # 20 posts
                type: [string]  # 20 of 20 string
                enum:
                  - "en"  # 10 of 20
                  - "fr"  # 10 of 20
              "tags":  # 20 posts
                type: [array]  # 20 of 20 array
              "title":  # 19 posts
                type: [string]  # 19 of 19 string
              "weight":  # 1 post
                type: [number]  # 1 of 1 number
            """);
  }

  @Test
  void theSchemaHoldsForThePostsItIsLearntFrom() throws Exception {
    posts();
    TestSite site = new TestSite(folder);
    String schema = LearntSchema.of(site.lint(new ImageAlt()).posts()).orElseThrow();
    Path file = Files.writeString(folder.resolve("post.schema.yml"), schema);
    assertThat(site.findings(new FrontMatterSchema(Optional.of(file))))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("_posts/2026-01-11-post-11.md:"));
  }

  @Test
  void aFewPostsShowNoHabit() {
    new TestSite(folder).file("_posts/2026-01-10-rye.md", "---\ntitle: Rye\n---\n");
    LintResult result = new TestSite(folder).lint(new ImageAlt());
    assertThat(LearntSchema.of(result.posts())).isEmpty();
  }

  @Test
  void theSettingsAreReadAsTheyAreMeant() throws Exception {
    new TestSite(folder)
        .file(
            "_posts/2026-01-10-rye.md", "---\ntitle: Rye\n---\n\n![](https://example.org/a.png)\n");
    LintResult found = new TestSite(folder).lint(new ImageAlt());
    LintResult result =
        new LintResult(
            found.files(),
            found.read(),
            found.documents(),
            0,
            List.of(new Convention("time zone", "Europe/Paris\nfailOn: never", 9, 10)),
            List.of(),
            Optional.empty());
    String text =
        LearntSettings.of(
            "Jekyll site\nrules: {}",
            Optional.of("Jekyll"),
            result,
            Optional.of("post.schema.yml"));
    assertThat(text)
        .startsWith("# Jekyll site rules: {}\ngenerator: \"Jekyll\"\n")
        .contains(
            "#   time zone: Europe/Paris failOn: never (9 of 10)\n", "  image-alt: \"on\"  # 1\n");
    FileSettings settings =
        new SettingsFileReader(folder)
            .read(Files.writeString(folder.resolve("postlint.yml"), text));
    assertThat(settings.values().keySet()).containsExactly("generator", "failOn", "schema");
    assertThat(settings.values().get("failOn").value()).isEqualTo("warning");
    assertThat(settings.rules()).isEqualTo(Map.of("image-alt", RuleLevel.ON));
  }

  @Test
  void everyKeyCanBeQuoted() {
    assertThat(LearntSchema.quoted("a\"b\\c\nd\u2028é"))
        .isEqualTo("\"a\\\"b\\\\c\\u000Ad\\u2028é\"");
  }
}
