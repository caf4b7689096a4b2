package io.github.postlint.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.Oracle;
import io.github.postlint.TestSyntax;
import io.github.postlint.TestSyntax.Markdown;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {
  private static final List<String> HEADS =
      List.of(
          "---\na: 1\n---\nbody\n",
          "---\n---\nbody\n",
          "---\n\n---\nbody",
          "---\na: 1\n---",
          "---\na: 1\n...\nbody\n",
          "---  \na: 1\n---\t\nbody\n",
          "---\na: 1\n--- x\nb: 2\n---\nbody\n",
          "\n---\na: 1\n---\nbody\n",
          " ---\na: 1\n---\nbody\n",
          "----\na: 1\n---\nbody\n",
          "---\na: 1\n----\nbody\n",
          "---\na: 1\n ---\nbody\n",
          "---\na: 1\nbody\n",
          "---",
          "---\n",
          "",
          "body\n",
          "---\r\na: 1\r\n---\r\nbody\r\n",
          "---\n\n\na: 1\n---\n\nbody\n",
          "---\u000b\na: 1\n---\nbody",
          "---\na: |\n  x\n  ---\n---\nbody\n",
          "---\u00a0\na: 1\n---\nbody\n",
          "---\na: 1\n---\u00a0\nbody\n",
          "---\n...\nbody\n",
          "---\na: 1\n---\n\n\nbody\n",
          "---\na: 1\n---\n---\nbody\n");

  private static Post post(String text) {
    return Post.parse(Source.of("_posts/x.md", text), TestSyntax.JEKYLL);
  }

  @Test
  void frontMatterIsWhatJekyllTakesForIt() throws Exception {
    String printed =
        Oracle.run(getClass(), "front_matter.rb", String.join("\0", HEADS), "psych", "ruby");
    List<String> ours = new ArrayList<>();
    for (String head : HEADS) {
      Post post = post(head);
      String yaml = post.frontMatter().map(one -> post.source().text(one.content())).orElse("none");
      String body = post.source().text(post.body());
      ours.add(escape(yaml.strip()) + "\t" + escape(body.strip()));
    }
    assertThat(ours).isEqualTo(printed.lines().toList());
  }

  private static String escape(String text) {
    return text.replace("\r", "").replace("\n", "\\n");
  }

  @Test
  void codeBlocksHaveOffsetsOfTheSource() {
    Post post = post("---\ntitle: é😀\n---\n\n```java\nint x;\n```\n");
    CodeBlock block = post.blocks().code().get(0);
    assertThat(block.language()).isEqualTo("java");
    assertThat(block.content()).isEqualTo("int x;\n");
    assertThat(post.source().text(block.info())).isEqualTo("java");
    assertThat(post.source().lines().position(block.offset(0, 4))).isEqualTo(new Position(6, 5));
  }

  @Test
  void whatTheFrontMatterHoldsIsNoPartOfTheBody() {
    String head = "---\na: |\n  ```\n  {:x}\n  `b` | {% raw %}\nc: '<!-- $$'\n---\n";
    String body = "x | y\n\n```\ncode\n```\n\n<!-- z -->\n\n- a\n  b\n- c\n{:y}\n\n`d` {{ e }}\n";
    Post alone = post(body);
    Post whole = post(head + body);
    SourceMap map = SourceMap.from(head.length());
    assertThat(whole.body()).isEqualTo(new Span(head.length(), head.length() + body.length()));
    assertThat(whole.blocks()).isEqualTo(alone.blocks().locate(map));
    assertThat(whole.blocks().code()).hasSize(1);
    assertThat(whole.outline()).isEqualTo(alone.outline().locate(map));
    assertThat(whole.outline().texts()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "x\r", "-\n", "---x\n"})
  void frontMatterThatNeverEndsIsReadInLinearTime(String line) {
    String text = "---\n" + line.repeat(1_000_000 / line.length());
    CpuTime.assertWithin(
        Duration.ofSeconds(5),
        line,
        () -> {
          Post post = post(text);
          assertThat(post.frontMatter()).isEmpty();
          assertThat(post.source().lines().count()).isGreaterThan(100_000);
        });
  }

  @Test
  void fencesThatLiquidHidesAreNoFences() {
    Post post = post("---\n---\n{% highlight md %}\n```java\n{% endhighlight %}\n");
    assertThat(post.blocks()).isEqualTo(Blocks.NONE);
  }

  @Test
  void fencesInARawBlockAreFences() {
    Post post = post("---\n---\n{% raw %}\n```java\n{{ x }}\n```\n{% endraw %}\n");
    assertThat(post.blocks().code()).hasSize(1);
    assertThat(post.blocks().broken()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "KRAMDOWN_GFM", "COMMONMARK"})
  void tagsThatPrintNothingDoNotIndent(Markdown markdown) {
    String text = "---\n---\n{% assign a = 1 %}text\n\n{% assign b = 1 %}    code {% if b %}c\n";
    Post post = Post.parse(Source.of("_posts/x.md", text), TestSyntax.of(true, markdown));
    CodeBlock block = post.blocks().code().get(0);
    assertThat(block.content()).isEqualTo("code c\n");
    assertThat(post.source().text(block.span())).endsWith("code {% if b %}c");
    assertThat(block.lines()).containsExactly(text.indexOf("code"));
    assertThat(post.blocks().code()).hasSize(1);
  }
}
