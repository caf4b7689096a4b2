package io.github.postlint.generator.quill;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Quill makes of a body: every line is a block, unless it stands in code. */
final class QuillBody implements Body {
  private static final Pattern LINE = Pattern.compile("(?m)^.*$");
  private static final Pattern HEADING = Pattern.compile("(=+) (.*)");
  private static final Pattern LINK = Pattern.compile("<<([^|>]*)\\|([^>]*)>>");
  private static final String FENCE = ",,,";

  private final String text;
  private final List<CodeBlock> code = new ArrayList<>();
  private final List<BrokenFence> broken = new ArrayList<>();
  private final List<TextBlock> texts = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  QuillBody(String text, int start) {
    this.text = text;
    Matcher line = LINE.matcher(text).region(start, text.length());
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      if (line.group().startsWith(FENCE)) {
        code(span, line);
      } else if (!line.group().isBlank()) {
        block(span, line.group());
      }
    }
  }

  private void code(Span opener, Matcher line) {
    List<Integer> lines = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    Span info = new Span(opener.start() + FENCE.length(), opener.end());
    while (line.find()) {
      if (line.group().equals(FENCE)) {
        code.add(
            new CodeBlock(
                CodeBlock.Kind.FENCED,
                new Span(opener.start(), line.end()),
                info,
                text.substring(info.start(), info.end()),
                content.toString(),
                lines));
        return;
      }
      lines.add(line.start());
      content.append(line.group()).append('\n');
    }
    broken.add(new BrokenFence(BrokenFence.Cause.UNCLOSED, opener, opener));
  }

  private void block(Span span, String line) {
    Matcher heading = HEADING.matcher(line);
    boolean isHeading = heading.matches();
    int at = isHeading ? heading.start(2) : 0;
    String words = line.substring(at);
    texts.add(
        new TextBlock(
            isHeading ? TextBlock.Kind.HEADING : TextBlock.Kind.PARAGRAPH,
            isHeading ? heading.group(1).length() : 0,
            false,
            span,
            words,
            List.of(new TextBlock.Piece(0, span.start() + at))));
    if (isHeading) {
      anchors.add(new Anchor(words.toLowerCase(Locale.ROOT).replace(' ', '-'), span));
    }
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      Span target = new Span(link.start(1), link.end(1)).shift(span.start());
      references.add(new Reference(Reference.Kind.LINK, link.group(1), target, false));
    }
  }

  @Override
  public Blocks blocks() {
    return new Blocks(code, broken);
  }

  @Override
  public Outline outline() {
    return Outline.of(texts, List.of(), List.of());
  }

  @Override
  public InlineContent inline(TextBlock block) {
    InlineContent.Builder inline = new InlineContent.Builder(block.text());
    inline.show(0, block.text().length());
    Matcher link = LINK.matcher(block.text());
    while (link.find()) {
      inline.hide(link.start(), link.start(2)).hide(link.end(2), link.end());
    }
    return inline.build();
  }

  @Override
  public Page page() {
    return new Page(anchors, references, false);
  }
}
