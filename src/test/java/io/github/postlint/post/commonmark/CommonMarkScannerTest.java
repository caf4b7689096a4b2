package io.github.postlint.post.commonmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.postlint.CpuTime;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonMarkScannerTest {
  @Test
  void findsFencedCode() {
    String body = "text\n```java {linenos=1}\nint i;\n```\nmore\n";
    Blocks blocks = CommonMarkScanner.scan(body);
    CodeBlock block = blocks.code().get(0);
    assertEquals("java", block.language());
    assertEquals("int i;\n", block.content());
    assertEquals("java {linenos=1}", part(body, block.info().start(), block.info().end()));
    assertEquals(
        "```java {linenos=1}\nint i;\n```", part(body, block.span().start(), block.span().end()));
    assertEquals(List.of(body.indexOf("int")), block.lines());
    assertEquals(List.of(), blocks.broken());
  }

  @Test
  void findsCodeInContainersAndIndentedCode() {
    String body = "> - a\n>\n>   ~~~\n>   x\r\n>   ~~~\n\n    indented\n";
    List<CodeBlock> code = CommonMarkScanner.scan(body).code();
    assertEquals(List.of("x\n", "indented\n"), code.stream().map(CodeBlock::content).toList());
    assertEquals(List.of("x", "i"), code.stream().map(each -> first(body, each)).toList());
    assertEquals(CodeBlock.Kind.INDENTED, code.get(1).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "'```java\nx\n', UNCLOSED, '```java', '```java'",
    "'```\nx\n~~~\n', OTHER_MARKER, '```', '~~~'",
    "'````\nx\n```\n', SHORTER, '````', '```'",
    "'```\nx\n``` and\ny\n', TRAILING_TEXT, '```', '``` and'",
    "'```\nx\n    ```\n', INDENTED, '```', '```'",
    "'```\nx\n\n```bash\ny\n```\n', CLOSED_BY_OPENER, '```', '```bash'",
    "'- a\n  ```\n  x\n\n```\ntext\n', UNCLOSED, '```', '```'"
  })
  void findsBrokenFences(String body, BrokenFence.Cause cause, String opener, String culprit) {
    List<BrokenFence> broken = CommonMarkScanner.scan(body).broken();
    assertEquals(1, broken.size(), broken::toString);
    BrokenFence fence = broken.get(0);
    assertEquals(cause, fence.cause());
    assertEquals(opener, part(body, fence.opener().start(), fence.opener().end()));
    assertEquals(culprit, part(body, fence.culprit().start(), fence.culprit().end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "````md\n```java\nx\n```\n````\n",
        "```md\n```java\nx\n```\n",
        "~~~\n```java\nx\n~~~\n",
        "```x``` and\n",
        "<!--\n```java\n-->\n",
        "    ```java\n    x\n",
        "```\n```java\n```\n",
        ""
      })
  void leavesGoodOnesAlone(String body) {
    assertEquals(List.of(), CommonMarkScanner.scan(body).broken());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "> ",
        ">",
        "1. ",
        "* a ",
        "```\n",
        "```a\n",
        "[",
        "*",
        "`",
        "<div>",
        "<!--",
        "  ",
        "(a)\n",
        "\t",
        "a\n",
        "[a]: b\n",
        "- a\n",
        "- a\n```\n",
        "- a\n\n",
        "1. ```\n   x\n",
        "> ```\n",
        "    x\n",
        "|a",
        "\r\n",
        "a "
      })
  void endsSoon(String part) {
    String body = part.repeat(1_000_000 / part.length());
    CpuTime.assertWithin(Duration.ofSeconds(5), part, () -> CommonMarkScanner.scan(body));
  }

  @Test
  void doesNotFollowStairsToTheEnd() {
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      stairs.append("  ".repeat(i)).append("- x\n");
    }
    stairs.append("\n```\ncode\n```\n");
    List<CodeBlock> code = CommonMarkScanner.scan(stairs.toString()).code();
    assertTrue(code.stream().anyMatch(block -> block.content().equals("code\n")));
  }

  @Test
  void keepsTheCodeOfLinesThatAreTooMuch() {
    String code = "(a) - b\n".repeat(InputGuard.MAX_GLUED_LINES + 10) + "> ".repeat(300) + "\n";
    Blocks blocks = CommonMarkScanner.scan("```\n" + code + "```\n\n\tx\n- a\n\n  \t\ty\n");
    assertEquals(code, blocks.code().get(0).content());
    assertEquals("x\n", blocks.code().get(1).content());
    assertEquals("  y\n", blocks.code().get(2).content());
  }

  private static String part(String body, int start, int end) {
    return body.substring(start, end);
  }

  private static String first(String body, CodeBlock block) {
    int at = block.lines().get(0);
    return body.substring(at, at + 1);
  }
}
