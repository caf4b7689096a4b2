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

class ImageMissingTest {
  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void site() {
    site =
        new TestSite(root)
            .config("url: https://a.example\n")
            .file("images/logo.png", "x")
            .file("_drafts/draft.png", "x");
  }

  private List<String> findings(String body) {
    site.file("_posts/2024-02-03-this.md", "---\ntitle: x\n---\n" + body + "\n");
    return site.findings(new ImageMissing(Set.of("banner")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](/images/logo.png)",
        "![x](/images/logo.png?v=2)",
        "![x](../../../images/logo.png)",
        "![x]({{ site.url }}/images/logo.png)",
        "![x](https://b.example/images/no.png)",
        "![x](data:image/png;base64,AAAA)",
        "![x](/cdn/no.png)",
        "`![x](/images/no.png)`",
        "{% if x %}![x](/images/no.png){% endif %}"
      })
  void isThere(String body) {
    assertThat(findings(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](/images/no.png)",
        "![x](images/logo.png)",
        "![x](/img/logo.png)",
        "![x](http://localhost:4000/images/logo.png)",
        "![x](file:///C:/blog/images/logo.png)",
        "<img src=\"/images/no.png\">",
        "<video poster=\"/images/no.png\"></video>",
        "<img src=\"/images/logo.png\" srcset=\"/images/no.png 2x\">",
        "![x]({{ '/images/no.png' | relative_url }})"
      })
  void isMissing(String body) {
    assertThat(findings(body)).hasSize(1);
  }

  @Test
  void otherCase() {
    assertThat(findings("![x](/images/Logo.PNG)"))
        .containsExactly(
            "_posts/2024-02-03-this.md:4:6-4:22 error [image-missing] Most servers tell capital"
                + " letters from small ones, and readers see no image: the file is"
                + " \"/images/logo.png\". Write it so.");
  }

  @Test
  void declaredKeysNeedNoConvention() {
    site.file(
        "_posts/2024-03-01-banner.md", "---\nbanner: /images/no.png\nother: /images/no.png\n---\n");
    assertThat(findings("x")).singleElement().asString().contains(":2:9-", "/images/no.png");
  }

  @Test
  void keysOfWhichMostValuesAreFiles() {
    for (int i = 10; i < 19; i++) {
      site.file("_posts/2024-01-" + i + "-a.md", covers("/images/logo.png"));
    }
    site.file("_posts/2024-01-19-a.md", covers("/images/no.png"));
    assertThat(findings("x"))
        .singleElement()
        .asString()
        .contains("_posts/2024-01-19-a.md:2:8-2:22")
        .contains("the site has no file \"/images/no.png\"");
    site.file("_posts/2024-01-20-a.md", covers("/images/no-two.png"));
    assertThat(findings("x")).isEmpty();
  }

  /** The other key is one to which templates add a folder. */
  private static String covers(String cover) {
    return "---\ncover: " + cover + "\nthumb: logo.png\n---\n";
  }
}
