package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceLanguageTest {
  @TempDir Path folder;

  private List<String> findings(String body) {
    return new TestSite(folder)
        .file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n" + body)
        .findings(new FenceLanguage());
  }

  @Test
  void knownLanguagesPass() {
    assertThat(findings("```java\nx\n```\n\n~~~ c++\nx\n~~~\n\n```ruby?line=1\nx\n```\n"))
        .isEmpty();
  }

  @Test
  void attributeListsNameTheLanguage() {
    assertThat(findings("```\nx\n```\n{:.language-java}\n")).isEmpty();
    assertThat(findings("{: .wide .language-java}\n```\nx\n```\n")).isEmpty();
    assertThat(findings("> ```\n> x\n> ```\n> {: class=\"language-java\"}\n")).isEmpty();
    assertThat(findings("```\nx\n```\n{:.wide}\n")).hasSize(1);
  }

  @Test
  void indentedCodeNeedsNone() {
    assertThat(findings("Text\n\n    code\n")).isEmpty();
  }

  @Test
  void theMarksOfAFenceInAListAreShown() {
    assertThat(findings("- item\n\n  ~~~\n  x\n  ~~~\n"))
        .singleElement()
        .asString()
        .contains(":6:3-6:6 warning", "\"~~~java\"");
  }

  @Test
  void unknownLanguagesAreShown() {
    assertThat(findings("```rust=\nx\n```\n"))
        .singleElement()
        .asString()
        .contains(":4:4-4:9 warning", "no language \"rust=\". Did you mean \"rust\"?");
    assertThat(findings("```{{ page.lang }}\nx\n```\n")).isEmpty();
  }
}
