package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps posts of which it is known what readers see broken. */
class HitFinderTest {
  @TempDir Path root;

  private List<String> hits(String... posts) throws Exception {
    TestSite site = new TestSite(root).config("title: Kiln\n");
    for (int i = 0; i < posts.length; i++) {
      site.file("_posts/2021-06-0" + (i + 1) + "-kiln.md", posts[i]);
    }
    Sweep sweep = Sweep.of(List.of(new SweptSite("kiln", root, false, 1)));
    sweep.unnamed().addAll(sweep.named().keySet());
    return sweep.unnamed().stream()
        .sorted()
        .map(hit -> hit.kind() + " " + hit.path().charAt(16) + ":" + hit.line())
        .toList();
  }

  private static String post(String... body) {
    return "---\ntitle: Kiln\n---\n" + String.join("\n", body) + "\n";
  }

  @Test
  void marksAreFoundOnTheirLines() throws Exception {
    assertThat(
            hits(
                post("Fire **hot ** now", "", "and **hot** again"),
                post("A [shelf](https://pots.example/", "", "and [glaze][none] too"),
                post("Glaze:", "", "> [!NOTE]", "> Wet."),
                post("Use {{ cone }} now", "", "<div>", "Wet *clay* and **glaze**", "</div>")))
        .containsExactly(
            "** 1:4", "** 4:7", "[!NOTE] 3:6", "]( 2:4", "][ 2:6", "prints nothing 4:4");
  }

  @Test
  void whatTheAuthorEscapedOrCodedIsMeant() throws Exception {
    assertThat(
            hits(
                post("Fire \\*\\*hot and `**hot**`", "", "```", "**a** [b](c", "```"),
                post("A &lt;b&gt; and \\[x\\](y)", "", "{% raw %}`{{ cone }}`{% endraw %}")))
        .isEmpty();
  }

  @Test
  void whatIsLostIsFound() throws Exception {
    assertThat(
            hits(
                "---\ntitle: Kiln #2 is hot\ndraft: true\n---\nHot",
                post("The <clay> dries for two days"),
                post("Read [seeds | soil](https://pots.example/)"),
                post("{% nonsense %}"),
                "---\ntitle: a: b\n---\nHot"))
        .containsExactly(
            "]( 3:4",
            "front matter 5:2",
            "published 1:3",
            "stopped build 4:4",
            "table 3:4",
            "value 1:2",
            "vanished tag 2:4");
  }
}
