package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSyntax;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;

/** What the scanners of a post's syntaxes find lies in the post, whatever the post is. */
final class ScannerCheck {
  private ScannerCheck() {}

  /** Reads these bytes as a post, without Liquid and with it, in all dialects. */
  static void expectSound(byte[] bytes) {
    Source source = SourceReader.decode(bytes, "");
    expectSound(source);
    for (TestSyntax.Markdown markdown : TestSyntax.Markdown.values()) {
      expectSound(Post.parse(source, TestSyntax.of(true, markdown, AutoIds.DEFAULT)));
      expectSound(Post.parse(source, TestSyntax.of(false, markdown, AutoIds.DEFAULT)));
    }
  }

  private static void expectSound(Source source) {
    int before = -1;
    for (int at : source.malformed()) {
      assertThat(at).as("order of malformed characters").isGreaterThan(before);
      assertThat(source.text().charAt(at)).isEqualTo('\uFFFD');
      before = at;
    }
    int lines = source.lines().count();
    assertThat(source.lines().line(lines).end()).isEqualTo(source.text().length());
  }

  private static void expectSound(Post post) {
    int length = post.source().text().length();
    Checks.expectInside(post.body(), length, "body");
    post.frontMatter()
        .ifPresent(
            front -> {
              Checks.expectInside(front.span(), length, "front matter");
              YamlCheck.expectInside(YamlDocument.of(front).orElseThrow(), front.content());
            });
    expectSound(LiquidBody.of(post.template()), post);
    expectSound(post.blocks(), length);
    expectSound(post.outline(), post);
    for (Reference reference : post.references()) {
      Checks.expectInside(reference.span(), length, reference);
    }
    post.looseTags().forEach(tag -> Checks.expectInside(tag.span(), length, tag));
    assertThat(post.anchors()).isNotNull();
  }

  private static void expectSound(LiquidBody liquid, Post post) {
    int end = post.body().start();
    for (LiquidToken token : liquid.tokens()) {
      assertThat(token.span().start()).as("start of " + token).isGreaterThanOrEqualTo(end);
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(post.source().text().length());
    liquid
        .problems()
        .forEach(problem -> Checks.expectInside(problem.token().span(), end(post), problem));
    liquid.blocks().forEach(block -> Checks.expectInside(block.content(), end(post), block));
  }

  private static int end(Post post) {
    return post.source().text().length();
  }

  private static void expectSound(Blocks blocks, int length) {
    int start = 0;
    for (CodeBlock block : blocks.code()) {
      assertThat(block.span().start()).as("order of " + block).isGreaterThanOrEqualTo(start);
      start = block.span().start();
      Checks.expectInside(block.span(), length, block);
      Checks.expectInside(block.info(), length, block);
      block.lines().forEach(line -> assertThat(line).isBetween(0, length));
    }
    for (BrokenFence fence : blocks.broken()) {
      Checks.expectInside(fence.opener(), length, fence);
      Checks.expectInside(fence.culprit(), length, fence);
    }
  }

  private static void expectSound(Outline outline, Post post) {
    int length = end(post);
    for (TextBlock text : outline.texts()) {
      Checks.expectInside(text.span(), length, text);
      Checks.expectInside(text.source(0, text.text().length()), length, text);
      post.inline(text);
      post.looseMarks(text)
          .forEach(mark -> assertThat(mark.end()).isBetween(mark.start(), text.text().length()));
    }
    outline.html().forEach(text -> Checks.expectInside(text.span(), length, text));
    outline.attributes().forEach(line -> Checks.expectInside(line.span(), length, line));
  }
}
