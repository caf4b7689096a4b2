package io.github.postlint.post.kramdown;

import io.github.postlint.CpuTime;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything must be read in a blink and without an overflow of the stack. */
@Tag("slow")
class HostileInputTest {
  private static final int SIZE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @ParameterizedTest
  @MethodSource("inputs")
  void endsSoon(String name, String input) {
    CpuTime.assertWithin(LIMIT, name, () -> KramdownBody.read(input, Dialect.GFM).blocks());
    // The same code with fewer turns; a part of the input is enough.
    String part = input.substring(0, input.length() / 10);
    CpuTime.assertWithin(LIMIT, name, () -> KramdownBody.read(part, Dialect.KRAMDOWN).blocks());
    CpuTime.assertWithin(
        LIMIT, name, () -> KramdownBody.read(part, Dialect.GFM).page(AutoIds.DEFAULT));
  }

  static Stream<Object[]> inputs() {
    Stream<String> repeated =
        Stream.of(
            "> ",
            ">",
            "- ",
            "* x ",
            "* ",
            "1. ",
            "  ",
            " ",
            "\t",
            "\n",
            ": ",
            "```\n",
            "``` ",
            "```a\n",
            "~~~ruby\n",
            "```\n~~~\n",
            "````a\n```b\n",
            "``~a\n",
            "``~\n~``\n",
            "`",
            "<div>",
            "<div>\n",
            "<div markdown=\"1\">",
            "<div markdown=\"1\">\n",
            "</div>",
            "<!--",
            "<!--\n",
            "<a b=\"",
            "<a b='\n<a b=\"\n",
            "<?",
            "<script>",
            "<",
            "</",
            "<div markdown=\"span\">",
            "<p markdown=\"1\">\n",
            "{:",
            "{:\n",
            "{:a\n\n",
            "{:\\}x\n",
            "{:a}\n",
            "{::comment}\n",
            "{::nomarkdown \\}\n",
            "{::options a=\"b\" /}\n",
            "{:/}\n",
            "$$",
            "$$\n\n",
            "\\$$\n\n",
            "| a\n",
            "a | b\n\n",
            "{:.a|b}\n",
            "|-\n",
            "`|`\n",
            "[^1]: a\n",
            "[^1]: ",
            "    [^1]: ",
            "[a]: <",
            "[a]: b\n",
            "[a]: b \"",
            "*[a]: b\n",
            "*[",
            "^\n",
            "[",
            "![",
            "[a",
            "[a](",
            "[a](b ",
            "[a](b 'c",
            "![a](b)",
            "[a][",
            "*a ",
            "**a ",
            "**a *b ",
            "_a",
            "~~a ",
            "<b>",
            "<b>a</",
            "<b a='",
            "<a@b",
            "<http:",
            "&a",
            "'\"",
            "{:a",
            "a{:",
            "{::a ",
            "`a`{:#b}",
            "# a\n\n",
            "# *a [b](c) `d` &amp; {#e}\n",
            "[a]: b 'c'\n\n[a]\n\n",
            "a[^1] [^1]: b\n\n",
            "a | `b` | <code>c</code>\n",
            "# a\n",
            "#",
            "a\n===\n",
            "---\n",
            "- a\n\n",
            "- a\n```\n",
            "a\n: b\n",
            "a\n\n: b\n\n",
            "    code\n",
            "    a\n\n\n",
            "\f\n",
            "    \f\n",
            "  \tx\n",
            "\r",
            "\r\n",
            "> ```\n",
            "- ```a\n",
            "```a b\n",
            "```\n``` b\n",
            "\u00e9",
            "\ud800",
            "x\u2028");
    Stream<Object[]> simple =
        repeated.map(part -> new Object[] {part, part.repeat(SIZE / part.length())});
    return Stream.concat(simple, shaped());
  }

  private static Stream<Object[]> shaped() {
    StringBuilder stairs = new StringBuilder();
    StringBuilder fences = new StringBuilder();
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < 1400; i++) {
      stairs.append(" ".repeat(i)).append("- x\n");
      fences.append("`".repeat(1400 - i)).append("a\n");
      spans.append("`".repeat(1400 - i)).append(" x");
    }
    String quotes = "> ".repeat(200) + "a\n";
    String table = "a | b\n".repeat(SIZE / 12) + "{:.x|y}\n".repeat(SIZE / 16) + "end";
    return Stream.of(
        new Object[] {"stairs", stairs.toString()},
        new Object[] {"shorter and shorter fences", fences.toString()},
        new Object[] {"shorter and shorter spans", spans + "| x\n" + spans},
        new Object[] {"quotes", quotes.repeat(SIZE / quotes.length())},
        new Object[] {"table", table},
        new Object[] {"one bar, far away", "a\n\n".repeat(SIZE / 3) + "a | b\n"},
        new Object[] {"bars that are none", "a\n\n\\|\n\n".repeat(SIZE / 7)},
        new Object[] {"longer fences", "```\n".repeat(SIZE / 8) + "````a\n".repeat(SIZE / 12)},
        new Object[] {"one fence", "`".repeat(SIZE / 2) + "\n" + "`".repeat(SIZE / 2)});
  }
}
