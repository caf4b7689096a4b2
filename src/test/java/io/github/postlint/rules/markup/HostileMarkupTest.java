package io.github.postlint.rules.markup;

import io.github.postlint.CpuTime;
import io.github.postlint.TestSite;
import io.github.postlint.rules.inline.InlineUnbalanced;
import io.github.postlint.rules.inline.LinkSyntax;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything must be linted soon. */
@Tag("slow")
class HostileMarkupTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{:",
        "{:.x}",
        "[^a]",
        "[^a] [^b]: c\n\n",
        "[^a]:\n\n",
        "[[a ",
        "==a",
        "~~a",
        "a^[bcd",
        "[caption ",
        "<code>:tada:",
        "| a | b |\n",
        "a\n: b\n\n",
        " {:.x}",
        "a {:.x}\n",
        "[a](b){:x=y}",
        "[",
        "]",
        "](",
        "[](",
        "[a](",
        "[a](b",
        "[a](b) ",
        "[a] (",
        "[abcd] (",
        "[abcd] (https://a.b",
        "[abcd][efgh] ",
        "[a][",
        ")[http://abcdefg]",
        "()[http://abcdefg]",
        "![](",
        "![](a) ",
        "<img ",
        "<img>",
        "<div><img ",
        "<div>\n<img>\n</div>\n\n",
        "<img a=\"",
        "<http:",
        "<http:a>",
        "<code><",
        "<code>a</code>",
        "<b>",
        "$$ ",
        "`a` ",
        "` ",
        "\\",
        "~~",
        "##a\n",
        "##A\n\n",
        "# a\n",
        "# a  b\n",
        "#\u00a0a\n",
        "[a]: b\n\n[cd ef][b] ",
        "{{ a }} {:.x}",
        "{:a=b}\n",
        "{% a %}[a][]",
        "(",
        "[a](www.b.c) ",
        "[a](b.b.b.b.b.",
        "**[a](b) ",
        "*",
        "__",
        "*a",
        "**a ",
        "_a *b",
        "</b>",
        "<div>",
        "<p></b>",
        "a</b>\n\n",
        "<i></p>",
        "<p></b></p>\n\n",
        "a\n---\n",
        "a\n| b |\n|---|\n",
        "- a\n# b\n",
        "a\n[b]: /c\n"
      })
  void endsSoon(String part) {
    String body = part.repeat(1_000_000 / part.length());
    TestSite site = new TestSite(folder).file("_posts/2020-01-01-a.md", "---\nt: 1\n---\n" + body);
    CpuTime.assertWithin(
        Duration.ofSeconds(5),
        part,
        () ->
            site.lint(
                new IalOrphan(),
                new LinkSyntax(),
                new ImageAlt(),
                new HeadingSpace(),
                new HeadingLevel(),
                new BlankLine(),
                new InlineUnbalanced()));
  }
}
