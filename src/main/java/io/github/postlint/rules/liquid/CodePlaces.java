package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
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
      return Optional.of(new CodePlace(true, common(line, rest), content(block.getValue())));
    }
    Map.Entry<Integer, Span> highlight = highlights.floorEntry(offset);
    if (highlight != null && offset < highlight.getValue().end()) {
      Span content = highlight.getValue();
      return Optional.of(new CodePlace(true, common(line, content), content));
    }
    return span(number, line, offset).map(span -> new CodePlace(false, span, ticked(span)));
  }

  private Span content(CodeBlock block) {
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
      spans = CodeSpanLine.contents(post.source().text(), line);
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
