package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceUnclosedTest {
  private static final String HEAD = "---\ntitle: A\n---\n";

  @TempDir Path folder;

  private List<Finding> findings(String body) {
    return site(body).lint(new FenceUnclosed()).findings();
  }

  private TestSite site(String body) {
    return new TestSite(folder).file("_posts/2020-01-01-a.md", HEAD + body);
  }

  private String fixed(String body) {
    return findings(body).get(0).fix().orElseThrow().apply(HEAD + body).substring(HEAD.length());
  }

  @Test
  void closedFencesPass() {
    assertThat(findings("```java\nx\n```\n\n````md\n```\nx\n```\n````\n")).isEmpty();
  }

  @Test
  void aFenceWithoutAnEndHasNoCertainFix() {
    Finding finding = findings("Text\n\n```java\nx\n\nMore\n").get(0);
    assertThat(finding.message()).contains("\"```java\" is never closed", "running text");
    assertThat(finding.fix()).isEmpty();
    assertThat(finding.range().start().line()).isEqualTo(6);
  }

  @Test
  void aCloserIsOutdentedToItsFence() {
    assertThat(fixed("```java\nx\n     ```\n\nMore\n")).isEqualTo("```java\nx\n```\n\nMore\n");
  }

  @Test
  void textAfterACloserGetsALineOfItsOwn() {
    assertThat(fixed("```java\nx\n``` More of it.\n")).isEqualTo("```java\nx\n```\nMore of it.\n");
  }

  @Test
  void aFixedPostHasNoMoreFindings() {
    for (String body : List.of("```java\nx\n     ```\n\nMore\n", "```java\nx\n``` More of it.\n")) {
      String fixed = fixed(body);
      assertThat(findings(fixed)).as(fixed).isEmpty();
    }
  }

  @Test
  void underCommonMarkTheRestIsCode() {
    TestSite site = site("```java\nx\n\nMore\n").config("markdown: CommonMark\n");
    assertThat(site.findings(new FenceUnclosed()))
        .allMatch(finding -> finding.contains("readers see as code what follows, too"));
  }

  @Test
  void optionsAreAnotherRules() {
    assertThat(findings("```java {linenos=1}\nx\n```\n")).isEmpty();
    assertThat(site("```java {linenos=1}\nx\n```\n").findings(new FenceInfo())).hasSize(1);
  }

  @Test
  void commonMarkTakesOptions() {
    TestSite site = site("```java {linenos=1}\nx\n```\n").config("markdown: CommonMark\n");
    assertThat(site.findings(new FenceInfo())).isEmpty();
  }
}
