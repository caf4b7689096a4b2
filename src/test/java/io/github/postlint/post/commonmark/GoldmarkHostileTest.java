package io.github.postlint.post.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.TextBlock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes end soon all the same. */
@Tag("slow")
class GoldmarkHostileTest {
  private static final int LENGTH = 190_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "[a](",
        "[a](b",
        "[a](<",
        "*",
        "_",
        "*a ",
        "**a",
        "*a_b",
        "`",
        "`` ` ",
        "<",
        "<a",
        "<a b='",
        "<!--",
        "<?",
        "<![CDATA[",
        "\\",
        "(",
        "http://a.b/(",
        "a@b",
        "www.a.b ",
        "~",
        "[a]: ",
        "[^a]: ",
        "|",
        "|-",
        "# ",
        "# {#a ",
        "&#",
        "{",
        "\n",
        "x",
        "[a](b \"",
        "\0[^a]: b\n",
        "a\n|-\n"
      })
  void end(String part) {
    expectEnd(part, part.repeat(LENGTH / part.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "~"})
  void longFencesWithTheSameMarkBehindThemEnd(String mark) {
    String run = mark.repeat(LENGTH / 2);
    expectEnd(mark, run + "x" + run);
    expectEnd(mark, "> - " + run + "x" + run);
  }

  private static void expectEnd(String part, String text) {
    CpuTime.assertWithin(
        Duration.ofSeconds(20),
        part,
        () -> {
          Body body =
              new Goldmark(true, true, false, true, true, Goldmark.Ids.GITHUB, Set.of())
                  .read(text, 0);
          for (TextBlock block : body.outline().texts()) {
            body.inline(block);
            body.looseMarks(block);
          }
          assertThat(body.page().references()).isNotNull();
        });
  }
}
