package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.post.kramdown.KramdownPage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks what the rule says, and that kramdown does what it says. */
class BlankLineTest {
  private static final Pattern SEEN = Pattern.compile("Readers see \"(.*?)…?\" in a paragraph");
  private static final Pattern NESTED_HEADING = Pattern.compile("\n {2,}<h[1-6]");
  private static final List<String> WRONG =
      List.of(
          "Text\n| a | b |\n|---|---|\n| c | d |",
          "# Head\n| a | b |\n|---|---|\n| c | d |",
          "| a | b |\n|---|---|\n| c | d |\nText",
          "Two\nlines\n---\nText",
          "Two lines\n***",
          "See [a].\n[a]: https://example.org",
          "It takes:\n    - ash\n    - clay",
          "- It takes\n      - ash\n      - clay",
          "- Item\n# Head\n\nText",
          "> Quote\n# Head");

  @TempDir Path folder;

  @Test
  void saysWhatKramdownShows() throws Exception {
    assertThat(compare("cases", WRONG)).isEqualTo(WRONG.size());
  }

  @Tag("slow")
  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", MarkupClaims.bodies(SharedBlogs.posts(folder.resolve("blogs"))));
  }

  @Tag("slow")
  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", MarkupClaims.bodies(SharedBlogs.fixes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text:\n- a\n- b",
        "Text:\n1. a\n2. b",
        "Text\n# Head\nText",
        "Text:\n```java\na\n```\nText",
        "Text\n<div>a</div>\nText",
        "Title\n---\nText",
        "a | b\nc",
        "a\n    - b",
        "`a\n---\nb`",
        "Text\n\n| a | b |\n|---|---|\n| c | d |\n\nText",
        "- Item\n\n# Head",
        "Text {% if a %}b{% endif %}\n***"
      })
  void isSilentOn(String body) {
    assertThat(findings(body, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Text:\n- a\n- b", "Text\n# Head"})
  void knowsKramdownsOwnDialect(String body) {
    assertThat(findings(body, "kramdown: {input: kramdown}\n")).hasSize(1);
  }

  private List<String> findings(String body, String config) {
    return new TestSite(folder)
        .config("title: A\n" + config)
        .file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n" + body + "\n")
        .findings(new BlankLine());
  }

  private int compare(String group, List<String> bodies) throws Exception {
    return new MarkupClaims(folder.resolve("site-" + group), new BlankLine())
        .compare(group, bodies, BlankLineTest::isTrue);
  }

  private static boolean isTrue(Finding finding, KramdownPage page) {
    Matcher seen = SEEN.matcher(finding.message());
    return seen.find()
        ? page.blocks().stream()
            .anyMatch(text -> text.startsWith("p ") && text.contains(seen.group(1)))
        : NESTED_HEADING.matcher(page.html()).find();
  }
}
