package io.github.postlint.rules.inline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.post.kramdown.ShownPage;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what is said of footnotes with what kramdown makes of them. */
@Tag("slow")
class FootnoteOracleTest {
  private static final Pattern SEEN = Pattern.compile("Readers see \"(.*?)\":");

  /** Those on which kramdown fails; each has one mark. */
  private static final List<String> FATAL =
      List.of(
          "a[^1]\n\n[^1]: {:.x}",
          "a[^1]\n\n[^1]: {:.x}\n\nb",
          "a[^1]\n\n[^1]: {:x: .y}",
          "a[^1]\n\n[^1]: [x]: http://tea.example",
          "a[^1]\n\n[^1]: *[AB]: x",
          "a[^1]\n\n[^1]: {:.x}\n    [y]: http://tea.example");

  /** Those that kramdown reads, with how many findings. */
  private static final List<String> OTHERS =
      List.of(
          "0 a[^1]\n\n[^1]: b",
          "0 a[^1]\n\n[^1]:\n    b",
          "0 a[^1]\n\n[^1]:\n\n    b",
          "0 a[^1]\n\n[^1]: <!-- c -->",
          "0 a[^1]\n\n[^1]:\n    {::comment}x{:/}",
          "0 a[^1]\n\n[^1]: ![a](b)",
          "0 a[^1] b[^2]\n\n[^1]: see [^2]\n[^2]: c",
          "0 a[^1]\n\n> [^1]: b",
          "0 ## a[^1]\n\n[^1]: b",
          "0 | a[^1] |\n|---|\n| b |\n\n[^1]: c",
          "0 <div markdown=\"1\">\na[^1]\n</div>\n\n[^1]: b",
          "0 `[^1]` \\[^1] <code>[^1]</code>",
          "0 [^a-z]+ and ([^x]*)",
          "1 a[^1]\n\n[^1]:",
          "1 a[^1]\n\n[^1]: ",
          "1 a[^1]\n\n[^1]:\n{:.x}",
          "1 a[^1]\n\n[^1]:\n\nb",
          "1 a[^1]\n\n[^1]: b\n[^1]: c",
          "1 a\n\n[^1]: b",
          "1 a[^2]\n\n[^1]: see [^2]\n\n[^2]: c",
          "1 a[^1]",
          "1 a[^1]\n\n[^l]: b",
          "1 a[^1] : b\n\n    [^1]: c",
          "1 a[^1]\n\n[^1] : b",
          "1 a[^the pot]\n\n[^the pot]: b",
          "1 a[^thé]\n\n[^thé]: b",
          "2 a[^1] b[^2]\n\n[^3]: c");

  @TempDir Path folder;

  @Test
  void agreesOnWhatStopsTheBuild() throws Exception {
    for (Dialect dialect : Dialect.values()) {
      assertThat(ShownPage.of(FATAL, dialect)).noneMatch(ShownPage::ok);
      assertThat(ShownPage.of(OTHERS.stream().map(FootnoteOracleTest::body).toList(), dialect))
          .allMatch(ShownPage::ok);
    }
    for (int i = 0; i < FATAL.size(); i++) {
      assertThat(findings(i, FATAL.get(i))).singleElement().asString().contains("build stops");
    }
  }

  @Test
  void agreesOnMarksThatReadersSee() throws Exception {
    List<ShownPage> pages =
        ShownPage.of(OTHERS.stream().map(FootnoteOracleTest::body).toList(), Dialect.GFM);
    for (int i = 0; i < OTHERS.size(); i++) {
      List<String> findings = findings(i, body(OTHERS.get(i)));
      assertThat(findings).as(OTHERS.get(i)).hasSize(OTHERS.get(i).charAt(0) - '0');
      for (String finding : findings) {
        assertThat(finding).doesNotContain("build stops");
        Matcher seen = SEEN.matcher(finding);
        if (seen.find()) {
          assertThat(String.join("\n", pages.get(i).visible())).contains(seen.group(1));
        }
      }
    }
  }

  @Test
  void whatLiquidMayBringOrLeaveOutIsNotJudged() throws Exception {
    assertThat(findings(0, "a[^1] {% include notes.md %}")).isEmpty();
    assertThat(findings(0, "a[^1] {% include footnotes.html %}")).isEmpty();
    assertThat(findings(0, "a[^1]\n\n{% include player.html id=page.id %}")).hasSize(1);
    assertThat(findings(0, "{% include JB/setup %}\n\na[^1]")).hasSize(1);
    assertThat(findings(0, "a[^1] {% include {{ page.file }}.html %}")).isEmpty();
    assertThat(findings(1, "a[^1]\n\n{% if page.x %}\n[^1]: b\n{% else %}\n[^1]: c\n{% endif %}"))
        .isEmpty();
    assertThat(findings(2, "a[^1] [b]({% link a.md %})")).hasSize(1);
  }

  private static String body(String counted) {
    return counted.substring(2);
  }

  private List<String> findings(int index, String body) {
    return new TestSite(folder.resolve(String.valueOf(index)))
        .file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n" + body + "\n")
        .findings(new FootnoteRule());
  }
}
