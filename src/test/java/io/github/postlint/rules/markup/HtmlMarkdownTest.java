package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlMarkdownTest {
  @TempDir Path root;

  @Test
  void settingsMayLetMarkdownBeRead() {
    TestSite site =
        new TestSite(root)
            .file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n<div>\n**x**\n</div>\n");
    assertThat(site.findings(new HtmlMarkdown())).hasSize(1);
    site.config("kramdown: {parse_block_html: false}\n");
    assertThat(site.findings(new HtmlMarkdown())).hasSize(1);
    site.config("kramdown: {parse_block_html: true}\n");
    assertThat(site.findings(new HtmlMarkdown())).isEmpty();
  }

  @Test
  void oneWordBetweenUnderscoresIsAName() {
    TestSite site =
        new TestSite(root)
            .file(
                "_posts/2020-01-01-a.md",
                """
                ---
                title: A
                ---
                <ul>
                <li>__FILE__ and __attr_reader__</li>
                <li>__two words__</li>
                </ul>
                """);
    assertThat(site.findings(new HtmlMarkdown()))
        .singleElement()
        .asString()
        .contains("a.md:6", "__two words__");
  }
}
