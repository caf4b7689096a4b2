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
    assertThat(findings("```jaav\nx\n```\n{:.language-java}\n")).isEmpty();
    assertThat(findings("{: .wide .language-java}\n```jaav\nx\n```\n")).isEmpty();
    assertThat(findings("```jaav\nx\n```\n{:.wide}\n")).hasSize(1);
  }

  @Test
  void indentedCodeNeedsNone() {
    assertThat(findings("Text\n\n    code\n")).isEmpty();
  }

  @Test
  void unknownLanguagesAreShown() {
    assertThat(findings("```rust=\nx\n```\n"))
        .singleElement()
        .asString()
        .contains(":4:4-4:9 warning", "no language \"rust=\". Did you mean \"rust\"?");
    assertThat(findings("```{{ page.lang }}\nx\n```\n")).isEmpty();
  }

  @Test
  void scriptsOnThePageKnowOtherLanguages() {
    String body = "```Java\nx\n```\n\n```1c\nx\n```\n\n```jvascript\nx\n```\n";
    assertThat(findings(body)).hasSize(3);
    new TestSite(folder)
        .file("_layouts/post.html", "<script src=\"/js/highlight.min.js\"></script>");
    assertThat(findings(body)).singleElement().asString().contains("jvascript");
  }

  @Test
  void whereNothingColoursNothingIsMissed() {
    new TestSite(folder).config("kramdown:\n  syntax_highlighter_opts:\n    disable: true\n");
    assertThat(findings("```jvascript\nx\n```\n")).isEmpty();
    new TestSite(folder).config("kramdown:\n  syntax_highlighter: nil\n");
    assertThat(findings("```jvascript\nx\n```\n")).isEmpty();
    // What YAML reads as nothing leaves Rouge in its place.
    new TestSite(folder).config("kramdown:\n  syntax_highlighter:\n");
    assertThat(findings("```jvascript\nx\n```\n")).hasSize(1);
  }
}
