package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages quote posts, and never half of a character that takes two UTF-16 units. */
class QuotedTextTest {
  private static final String WIDE = "😀".repeat(60);

  private static final String POST =
      """
      ---
      title: "%1$s"
      rating: "%1$s"
      date: "%1$s"
      tags: ["%1$s", "%1$s"]
      permalink: "/%1$s/../x"
      "%1$s": 1
      ---
      [%1$s](//%1$s) ![](/%1$s.png) [%1$s]() [a](%1$s.com/) [a](www.%1$s.com/x)

      <img src="/%1$s.png">

      ##A%1$s

      Text
      ##A%1$s

      {{ %1$s | %1$s }} {%% %1$s %%}

      ```
      {{ a.%1$s }} {{ name | default: "%1$s" }}
      ```

      ```json
      %1$s
      ```

      (c)[%1$s] **%1$s ** x

      %1$s`%1$s

      %1$s | %1$s

      [%1$s] (%1$s)

      <div>**%1$s**</div>

      Text
      1)%1$s
      """;

  private static final String SCHEMA =
      """
      properties:
        rating: {enum: [one, two]}
        title: {type: integer}
      additionalProperties: false
      """;

  @TempDir private Path root;

  @Test
  void charactersAreWhole() {
    TestSite site = new TestSite(root).file("schema.yml", SCHEMA);
    Set<String> quoting = new TreeSet<>();
    int day = 10;
    for (String start : new String[] {"", "a"}) {
      site.file("_posts/2020-01-" + day++ + "-whole.md", POST.formatted(start + WIDE));
      site.file("_posts/2020-01-" + day++ + "-open.md", "---\ntitle: [" + start + WIDE + "\n---\n");
      site.file("_posts/2020-01-" + day++ + "-colon.md", "---\na: " + start + WIDE + ": b\n---\n");
    }
    RuleOptions options = RuleOptions.of(Optional.of(root.resolve("schema.yml")), Map.of());
    for (Finding finding : site.lint(Rules.all(options).toArray(Rule[]::new)).findings()) {
      assertThat(finding.message()).as(finding.ruleId()).doesNotContainPattern("\\p{Cs}");
      if (finding.message().contains("😀") && finding.message().contains("…")) {
        quoting.add(finding.ruleId());
      }
    }
    assertThat(quoting)
        .contains(
            "front-matter-schema",
            "front-matter-syntax",
            "heading-space",
            "image-alt",
            "link-syntax",
            "liquid-in-code",
            "liquid-syntax");
  }
}
