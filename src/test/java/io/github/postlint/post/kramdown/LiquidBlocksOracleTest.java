package io.github.postlint.post.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.TestSyntax;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import io.github.postlint.post.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the blocks of posts in which Liquid's tags stand anywhere, but print nothing, with those
 * that kramdown makes of what Liquid prints.
 */
@Tag("slow")
class LiquidBlocksOracleTest {
  private static final String HEAD = "---\ntitle: a\n---\n";

  private static final List<String> CASES =
      List.of(
          "{% assign a = 1 %}text",
          "{% raw %}text {{ a }}{% endraw %}",
          "{% if true %}# Title{% endif %}\n\ntext",
          "- {% assign a = 1 %}item\n- {% assign b = 1 %}item",
          "> {% raw %}quote{% endraw %}",
          "    {% raw %}code{% endraw %}",
          "{% raw %}    code{% endraw %}",
          "  {% raw %}  code{% endraw %}",
          "a\n{% comment %}\n\n{% endcomment %}b",
          "a\n\n{% comment %}\n  b\n{% endcomment %}c",
          "a\n{%- assign b = 1 -%}\n    b",
          "```\n{% raw %}code {{ a }}\n{% endraw %}```\n",
          "{% raw %}```\ncode {{ a }}\n```\n{% endraw %}text",
          "#{% assign a = 1 %} Title",
          "*{% assign a = 1 %}a*",
          "1.{% assign a = 1 %} a\n\n{% assign a = 1 %}   b");

  private static final List<String> TAGS =
      List.of(
          "{% assign a = 1 %}",
          "{%- assign a = 1 %}",
          "{% assign a = 1 -%}",
          "{%- assign a = 1 -%}",
          "{% assign a =\n 1 %}",
          "{% if true %}x{% endif %}",
          "{% unless false %}x\n\n    y{% endunless %}",
          "{% raw %}{{ a }}{% endraw %}",
          "{% raw %}    x\n{% endraw %}",
          "{%- raw -%} x {% endraw %}",
          "{% raw %} x {% endraw -%}",
          "{% comment %}x\n\ny{% endcomment %}",
          "{%- comment -%}x{%- endcomment -%}");

  private static final List<String> MARKDOWN =
      List.of(
          "a",
          "b c",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\n",
          "\n\n",
          "- ",
          "* ",
          "1. ",
          "> ",
          "# ",
          "```\n",
          "~~~",
          "| a |",
          "**b**",
          ": ",
          "---",
          "===",
          "<div>",
          "</div>\n",
          "{:.c}\n");

  @Test
  void agreesOnCases() throws Exception {
    compare("cases", CASES);
  }

  @Test
  void agreesOnRandomBodies() throws Exception {
    Random random = new Random(20171123);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      StringBuilder body = new StringBuilder();
      for (int parts = 3 + random.nextInt(14); parts > 0; parts--) {
        List<String> pieces = random.nextInt(4) == 0 ? TAGS : MARKDOWN;
        body.append(pieces.get(random.nextInt(pieces.size())));
      }
      bodies.add(body.toString());
    }
    compare("random bodies", bodies);
  }

  private static void compare(String group, List<String> all) throws Exception {
    List<String> answers =
        ask("printed.rb", all.stream().map(LiquidBlocksOracleTest::encode).toList());
    List<String> bodies = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (answers.get(i).startsWith("ok ")) {
        bodies.add(all.get(i));
        printed.add(decode(answers.get(i).substring(3)));
      }
    }
    List<ShownPage> pages = ShownPage.of(printed, Dialect.GFM);
    List<String> code =
        ask("code_blocks.rb", printed.stream().map(text -> "GFM " + encode(text)).toList());
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < bodies.size(); i++) {
      assertThat(LiquidMask.mask(bodies.get(i)).text()).as(bodies.get(i)).isEqualTo(printed.get(i));
      if (!pages.get(i).ok() || !code.get(i).startsWith("ok")) {
        continue;
      }
      compared++;
      Post post = Post.parse(Source.of("a.md", HEAD + bodies.get(i)), TestSyntax.JEKYLL);
      post.outline().texts().forEach(block -> checkPlaces(post, block));
      String theirs = join(pages.get(i).blocks()) + code(code.get(i));
      String ours =
          join(
                  post.outline().texts().stream()
                      // What stands between blocks is told apart nowhere in kramdown's tree.
                      .filter(block -> block.kind() != TextBlock.Kind.WORDS)
                      .map(LiquidBlocksOracleTest::describe)
                      .toList())
              + post.blocks().code().stream().map(CodeBlock::content).toList();
      if (!ours.equals(theirs)) {
        different.add(bodies.get(i) + "\n== ours\n" + ours + "\n== kramdown's\n" + theirs);
      }
    }
    System.out.printf(
        "kramdown makes the same blocks of %d of %d %s with Liquid%n",
        compared - different.size(), compared, group);
    assertThat(compared).isPositive();
    assertThat(different.stream().limit(3).collect(Collectors.joining("\n\n"))).isEmpty();
  }

  private static List<String> ask(String script, List<String> questions) throws Exception {
    String input = String.join("\n", questions) + "\n";
    return Oracle.run(LiquidBlocksOracleTest.class, script, input, "kramdown-parser-gfm", "jekyll")
        .lines()
        .toList();
  }

  /** Every character of a text must stand in the source where it is said to. */
  private static void checkPlaces(Post post, TextBlock block) {
    for (int i = 0; i < block.text().length(); i++) {
      if (!Character.isWhitespace(block.text().charAt(i))) {
        assertThat(post.source().text(block.source(i, i + 1)))
            .as(post.source().text())
            .isEqualTo(block.text().substring(i, i + 1));
      }
    }
  }

  private static String describe(TextBlock block) {
    return ShownPage.kind(block) + " " + block.text();
  }

  /** Blanks around lines say nothing. */
  private static String join(List<String> blocks) {
    return blocks.stream()
        .flatMap(block -> block.replaceFirst("^(\\w+) \\s+", "$1 ").lines().map(String::strip))
        .collect(Collectors.joining("\n"));
  }

  private static String code(String answer) {
    List<String> contents = new ArrayList<>();
    for (String block : answer.split(" ")) {
      if (block.contains(":")) {
        contents.add(decode(block.split(":", -1)[2]));
      }
    }
    return contents.toString();
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
