package io.github.postlint.post.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.TextBlock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a body is made of, reading it takes time in proportion to its length. */
@Tag("slow")
class AsciiDocSpeedTest {
  private static final int LENGTH = 190_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "*",
        "*a ",
        "_a ",
        "`a ",
        "#",
        "[",
        "[[",
        "[[a",
        "<<",
        "<<a",
        "]",
        "{",
        "{a",
        "{a}",
        "+",
        "++",
        "+++",
        "$$",
        "pass:",
        "pass:[",
        "link:",
        "link:a",
        "image:",
        "image:a ",
        "image:a[",
        "https://",
        "https://a[",
        "xref:",
        "xref:a[",
        "footnote:[",
        "stem:[",
        "^",
        "~",
        "\\",
        "\"`",
        "* ",
        "* a\n",
        "** a\n* b\n",
        "1. a\n",
        "a::\n",
        "a:: b\n",
        "a:::: b\n",
        ":",
        "::",
        "|",
        "|a\n",
        "====\n",
        "----\n",
        "--\n",
        "+\n",
        "* a\n+\n",
        "<1> a\n",
        "a <1>\n",
        "<1>",
        "== a\n",
        "a\n==\n",
        "[a]\n",
        "[[a]]\n",
        ".a\n",
        "//\n",
        "////\n",
        ":a: b\n",
        ":a: {a}{a}\n",
        "ifdef::a[]\n",
        "endif::[]\n",
        "include::a[]\n",
        " a\n",
        "> ",
        "> a\n",
        "\t",
        " ",
        "\n",
        "|===\n",
        "|===\n|a\n",
        "\\{a}",
        "(((",
        "[a]#b",
        "&",
        "a\u00a0",
        "\ud83d\ude00",
        "'''\n",
        "NOTE: a\n",
        "image::a[]\n",
        "https://a;",
        "a@b.c ",
        "{a}[b]"
      })
  void takesLinearTime(String part) {
    String text = part.repeat(LENGTH / part.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> read(text));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> read("|===\n|" + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", ".", "=", "-"})
  void takesLinearTimeForWhatIsDeep(String sign) {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; text.length() < LENGTH; depth++) {
      text.append(sign.repeat(depth)).append(sign.equals("=") || sign.equals("-") ? "\n" : " a\n");
    }
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> read(text.toString()));
  }

  private static void read(String text) {
    Body body = new AsciiDoc(Map.of()).read(text, 0);
    assertThat(body.blocks().broken()).isEmpty();
    assertThat(body.page().references()).isNotNull();
    assertThat(body.slips()).isNotNull();
    for (TextBlock block : body.outline().texts()) {
      assertThat(body.inline(block).chars()).isEqualTo(block.text());
    }
  }
}
