package io.github.postlint.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in styles, below a base path, and of the author's own machine. */
class AddressKindsTest {
  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site =
        new TestSite(root)
            .config("url: https://example.org\nbaseurl: /blog\npermalink: /:title/\n")
            .file("Gemfile", "gem 'jekyll'\n")
            .file("_posts/2024-01-01-there.md", "---\ntitle: T\n---\nText.\n")
            .file("images/a.png", "x")
            .file("images/b.png", "x");
  }

  /** The line in a post, in a page in HTML, and in a layout. */
  private List<String> findings(String line) {
    String text = "---\ntitle: A\n---\n" + line + "\n";
    site.file("_posts/2024-01-02-a.md", text).file("page.html", text).file("_layouts/l.html", text);
    return site.findings(new LinkInternal(), new ImageMissing(Set.of()));
  }

  /** Whether a page uses a layout is not known here. */
  private static boolean hasSeverity(String line, String rule) {
    String severity = line.startsWith("_layouts/") ? " warning [" : " error [";
    return line.contains(severity + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"background: url('/blog/images/gone.png')\">x</p>",
        "<p style='background-image:url(/blog/images/gone.png)'>x</p>",
        "<p style=\"color: red; background: URL( &quot;/blog/images/gone.png&quot; )\">x</p>",
        "<p style=\"background: url(/blog/images/a.png), url(/blog/images/gone.png)\">x</p>",
        "<p style=\"background: url({{ site.baseurl }}/images/gone.png)\">x</p>",
        "<p style=\"background: url('{{ '/images/gone.png' | relative_url }}')\">x</p>",
        "<img src=\"/blog/images/a.png\" srcset=\"/blog/images/gone.png 2x\" alt=\"x\">",
        "<video src=\"/blog/images/gone.png\"></video>",
      })
  void imagesOfStylesAndMedia(String line) {
    assertThat(findings(line))
        .hasSize(3)
        .allMatch(one -> one.contains("gone.png") && hasSeverity(one, "image-missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"background: url('/blog/images/a.png') url(images/\">x</p>",
        "<p style=\"background: url(data:image/png;base64,gone)\">x</p>",
        "<p style=\"fill: url(#gone)\">x</p>",
        "<p style=\"background: url({{ page.cover }})\">x</p>",
        "<p style=\"/* url(/blog/images/gone.png) */ color: red\">x</p>",
        "<p title=\"url(/blog/images/gone.png)\">x</p>",
      })
  void whatIsNoImageOfTheSite(String line) {
    assertThat(findings(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"/blog/blog/there/\">x</a>",
        "<a href=\"{{ site.baseurl }}/blog/there/\">x</a>",
        "<a href=\"{{ '/blog/there/' | relative_url }}\">x</a>",
        "<a href=\"https://example.org/blog/blog/there/\">x</a>",
        "<img src=\"/blog/blog/images/a.png\" alt=\"x\">",
      })
  void aBasePathThatStandsTwice(String line) {
    assertThat(findings(line))
        .hasSize(3)
        .allMatch(one -> hasSeverity(one, "") && one.contains("\"/blog\" stands twice"));
  }

  @Test
  void aFolderOfThatName() {
    site.file("blog/there/index.html", "x");
    assertThat(findings("<a href=\"/blog/blog/there/\">x</a>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"http://localhost:4000/blog/there/\">x</a>",
        "<a href=\"http://127.0.0.1:4000/there/\">x</a>",
        "<a href=\"file:///home/ada/there.html\">x</a>",
        "<a href=\"C:/Users/ada/there.html\">x</a>",
        "<img src=\"file:///home/ada/a.png\" alt=\"x\">",
      })
  void theAuthorsOwnMachine(String line) {
    assertThat(findings(line)).hasSize(3).allMatch(one -> one.contains("their own machine"));
  }

  @Test
  void anotherProgramOnTheReadersMachine() {
    assertThat(findings("<a href=\"http://localhost:9090/console/\">x</a>")).isEmpty();
  }
}
