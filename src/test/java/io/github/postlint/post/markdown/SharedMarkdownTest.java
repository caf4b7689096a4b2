package io.github.postlint.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedMarkdownTest {
  private static Body read(String text) {
    return new SharedMarkdown("some Markdown").read(text, 0);
  }

  private static List<String> texts(String text) {
    return read(text).outline().texts().stream().map(TextBlock::text).toList();
  }

  private static List<String> targets(String text) {
    return read(text).page().references().stream().map(Reference::target).toList();
  }

  @Test
  void whatAllReadAlikeIsRead() {
    String text = "# Bread\n\nSee [rye](rye.md#crust) and ![oats](oats.png).\n\n```sh\nls\n```\n";
    assertThat(texts(text)).hasSize(2).first().isEqualTo("Bread");
    assertThat(targets(text)).containsExactly("rye.md", "oats.png");
    assertThat(read(text).blocks().code()).extracting(CodeBlock::content).containsExactly("ls\n");
    assertThat(read(text).page().open()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.\n\n```sh\nls\n",
        "Text.\n\n~~~sh\nls\n",
        "- item\n\n```sh\nls\n\nMore.\n",
        "Text.\n\n```sh\nls\n~~~\n"
      })
  void fencesThatNobodyClosesFailInAllOfThem(String text) {
    assertThat(read(text).blocks().broken()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Tabs>\n```sh\nls\n</Tabs>\n",
        "<Tab>\n```sh\nls\n```\n</Tab>\n\n<Tab>\n```sh\nls\n```\n</Tab>\n",
        "{{< code >}}\n```sh\nls\n{{< /code >}}\n",
        "{#code}\n```sh\nls\n{/code}\n",
        "<pre>\n```sh\nls\n</pre>\n",
        "```mdx-code-block\n```mdx-code-block\n<A />\n```\n```\n\n```java\nint a;\n```\n",
        "Text.\n    ```sh\n    ls\n    ```\n",
        "!!! note\n\n    ```sh\n    ls\n    ```\n",
        "> ```sh\n> ls\n> ```\n",
        "1. one\n\n   ```sh\n   ls\n   ```\n"
      })
  void fencesThatSomeReadOtherwiseAreNotNamed(String text) {
    assertThat(read(text).blocks().broken()).extracting(BrokenFence::opener).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Note>\n[a](b.md)\n</Note>\n",
        "{{% note %}}\n[a](b.md)\n{{% /note %}}\n",
        "{% note %}\n[a](b.md)\n{% endnote %}\n",
        "{#note}\n[a](b.md)\n{/note}\n",
        "    [a](b.md)\n",
        "```\n[a](b.md)\n```\n",
        "`[a](b.md)`\n",
        "<!-- [a](b.md) -->\n"
      })
  void linksAreNotReadWhereTheyMayBeNone(String text) {
    assertThat(targets(text)).isEmpty();
  }

  @Test
  void textWithTagsOrBracesIsLeftAlone() {
    assertThat(texts("a {b} c\n\n<b>d</b>\n\ne <https://example.org> f\n\ng < h\n"))
        .containsExactly("e <https://example.org> f", "g < h");
  }

  @Test
  void definitionsCountWhereverTheyStand() {
    assertThat(read("<Tabs>\n\nText.\n\n[Rye Bread]: /rye\n").outline().links())
        .contains("rye bread");
  }

  @Test
  void marksCountWhereTheyStandAlone() {
    assertThat(looseMarks("Run `mvn and see.\n")).isEqualTo(1);
    assertThat(looseMarks("This is **very important.\n")).isEqualTo(1);
    assertThat(looseMarks("A *b **c* d.\n")).isZero();
    assertThat(looseMarks("Five * three.\n")).isZero();
    assertThat(looseMarks("Run `a` and ``b and `c`.\n")).isZero();
  }

  private static int looseMarks(String text) {
    Body body = read(text);
    return body.looseMarks(body.outline().texts().get(0)).size();
  }
}
