package io.github.postlint.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceUnnamedTest {
  @TempDir private Path folder;

  private List<String> findings(int named, String fence) {
    return new TestSite(folder)
        .file(
            "_posts/2020-01-01-a.md",
            "---\ntitle: A\n---\n" + fence + "\n" + "```ruby\nx\n```\n\n".repeat(named))
        .findings(new FenceUnnamed());
  }

  @Test
  void theSiteDecides() {
    String fence = "- item\n\n  ~~~\n  - name: a\n    shell: b\n  ~~~\n";
    assertThat(findings(9, fence))
        .singleElement()
        .asString()
        .contains(":6:3-6:6 warning", "9 of the site's 10 fences", "It looks like \"yaml\"");
    assertThat(findings(8, fence)).isEmpty();
    assertThat(findings(9, fence + "\n" + fence)).isEmpty();
  }

  @Test
  void attributeListsNameTheLanguage() {
    assertThat(findings(9, "```\nx\n```\n{:.language-java}\n")).isEmpty();
    assertThat(findings(9, "> ```\n> x\n> ```\n> {: class=\"language-java\"}\n")).isEmpty();
    assertThat(findings(9, "```\nx\n```\n{:.wide}\n")).hasSize(1);
  }

  @Test
  void aLanguageForAllOrAScriptThatGuessesIsEnough() {
    new TestSite(folder).config("kramdown:\n  syntax_highlighter_opts:\n    default_lang: ruby\n");
    assertThat(findings(9, "```\nx\n```\n")).isEmpty();
    new TestSite(folder)
        .config("title: T\n")
        .file("_includes/head.html", "<script>hljs.x()</script>");
    assertThat(findings(9, "```\nx\n```\n")).isEmpty();
  }
}
