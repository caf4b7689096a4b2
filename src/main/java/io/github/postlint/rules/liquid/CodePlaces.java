package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.liquid.LiquidBlock;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code of a post: fences, indented code, {@code highlight} blocks and code spans of one line.
 */
final class CodePlaces {
  private final Post post;
  private final TreeMap<Integer, CodeBlock> blocks = new TreeMap<>();
  private final TreeMap<Integer, Span> highlights = new TreeMap<>();
  private int spansLine;
  private List<Span> spans = List.of();

  CodePlaces(Post post) {
    this.post = post;
    for (CodeBlock block : post.blocks().code()) {
      if (!block.lines().isEmpty()) {
        blocks.put(block.lines().get(0), block);
      }
    }
    for (LiquidBlock block : LiquidBody.of(post.template()).blocks()) {
      if (block.name().equals("highlight") && block.close().isPresent()) {
        highlights.put(block.content().start(), block.content());
      }
    }
  }

  /** The code around a 0-based UTF-16 offset. */
  Optional<CodePlace> at(int offset) {
    int number = post.source().lines().lineOf(offset);
    Span line = post.source().lines().line(number);
    Map.Entry<Integer, CodeBlock> block = blocks.floorEntry(offset);
    if (block != null && offset < block.getValue().span().end()) {
      int start = lineStart(block.getValue(), offset);
      Span rest = new Span(start, block.getValue().span().end());
      Span code = content(block.getValue());
      boolean element = block.getValue().kind() == CodeBlock.Kind.ELEMENT;
      return Optional.of(new CodePlace(true, common(line, element ? code : rest), code));
    }
    Map.Entry<Integer, Span> highlight = highlights.floorEntry(offset);
    if (highlight != null && offset < highlight.getValue().end()) {
      Span content = highlight.getValue();
      return Optional.of(new CodePlace(true, common(line, content), content));
    }
    return span(number, line, offset).map(span -> new CodePlace(false, span, ticked(span)));
  }

  private Span content(CodeBlock block) {
    if (block.kind() == CodeBlock.Kind.ELEMENT) {
      int end = post.source().text().lastIndexOf("</", block.span().end() - 1);
      int start = block.lines().get(0);
      return new Span(start, end < start ? block.span().end() : end);
    }
    int last = post.source().lines().lineOf(block.lines().get(block.lines().size() - 1));
    return new Span(block.lines().get(0), post.source().lines().line(last).end());
  }

  private Span ticked(Span span) {
    String text = post.source().text();
    int start = span.start();
    int end = span.end();
    while (start > 0 && end < text.length() && text.charAt(start - 1) == '`') {
      start--;
      end++;
    }
    return new Span(start, end);
  }

  private static int lineStart(CodeBlock block, int offset) {
    int index = Collections.binarySearch(block.lines(), offset);
    return block.lines().get(index >= 0 ? index : Math.max(0, -index - 2));
  }

  private static Span common(Span line, Span content) {
    int start = Math.max(line.start(), content.start());
    return new Span(start, Math.max(start, Math.min(line.end(), content.end())));
  }

  private Optional<Span> span(int number, Span line, int offset) {
    if (spansLine != number) {
      spansLine = number;
      boolean ticks = !post.syntax().markup().has(Markup.Trait.HTML);
      spans = ticks ? CodeSpanLine.contents(post.source().text(), line) : List.of();
    }
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).start() <= offset
        ? Optional.of(spans.get(low))
        : Optional.empty();
  }
}
