package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceContentTest {
  @TempDir Path folder;

  private List<String> findings(String body) {
    return new TestSite(folder)
        .file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n" + body)
        .findings(new FenceContent());
  }

  @Test
  void theFindingStandsAtTheMistakeInItsContainer() {
    assertThat(findings("- item\n\n  ```json\n  {\n    \"a\": 1\n    \"b\": 2\n  }\n  ```\n"))
        .singleElement()
        .asString()
        .contains(":9:5-9:8 warning");
    assertThat(findings("> ```json\n> {\"a\": 1,}\n> ```\n"))
        .singleElement()
        .asString()
        .contains(":5:11-5:12 warning");
  }

  @Test
  void gapsAndTemplatesPass() {
    assertThat(findings("```json\n{\"a\": 1, ...}\n```\n")).isEmpty();
    assertThat(findings("```json\n{\"a\": 1\n  // …\n\"b\": 2}\n```\n")).isEmpty();
    assertThat(findings("```yaml\na: {{ b }} c: d\n```\n")).isEmpty();
    assertThat(findings("```yaml\n{% if a %}\n a: b: c\n{% endif %}\n```\n")).isEmpty();
    assertThat(findings("```json\n+ {\"a\": 1\n- {\"b\": 1\n```\n")).isEmpty();
    assertThat(findings("```json\n$ curl x\n{\"a\": 1,}\n```\n")).isEmpty();
    assertThat(findings("```java\n1 int x = 1\n2 int y = 2;\n```\n")).isEmpty();
  }

  @Test
  void varargsAreNoGap() {
    assertThat(findings("```java\nvoid run(String... a) {\n  go(;\n}\n```\n")).hasSize(1);
  }

  @Test
  void otherLanguagesAndLongSnippetsPass() {
    assertThat(findings("```html\n<p>\n```\n\n```json5\n{a: 1}\n```\n")).isEmpty();
    assertThat(findings("```json\n" + "{\"a\": 1,},\n".repeat(10_000) + "```\n")).isEmpty();
  }
}
