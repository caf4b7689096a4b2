package io.github.postlint.post.liquid;

import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shows the Markdown parser what is left of a body after Liquid has run, as far as the structure of
 * blocks depends on it: outputs keep their braces around a word, the addresses that {@code link}
 * and {@code post_url} print become a word, the content of {@code highlight} becomes text in a raw
 * HTML element, and other tags and {@code comment} blocks are left out.
 */
public final class LiquidMask {
  private final String source;
  private final int start;
  private final char[] masked;
  private final BitSet gone = new BitSet();

  private LiquidMask(String source, int start) {
    this.source = source;
    this.start = start;
    this.masked = source.toCharArray();
  }

  /** What is left of a body. */
  public static MaskedText mask(String body) {
    return mask(body, 0, LiquidReader.read(body, 0));
  }

  /**
   * What is left of a source from {@code start} on.
   *
   * @param start 0-based UTF-16 offset
   * @param liquid the Liquid in it; its offsets are those of {@code source}
   */
  public static MaskedText mask(String source, int start, LiquidBody liquid) {
    return liquid.tokens().isEmpty()
        ? new MaskedText(source, start, SourceMap.identity())
        : new LiquidMask(source, start).mask(liquid);
  }

  private MaskedText mask(LiquidBody liquid) {
    for (LiquidToken token : liquid.tokens()) {
      Span span = token.span();
      if (token.kind() == LiquidToken.Kind.OUTPUT) {
        fill(new Span(span.start() + 2, span.end() - 2));
      } else if (token.is("link") || token.is("post_url")) {
        fill(span);
      } else if (token.kind() == LiquidToken.Kind.TAG) {
        gone.set(span.start(), span.end());
      }
      trim(token);
    }
    for (LiquidBlock block : liquid.blocks()) {
      trimRaw(block);
    }
    for (LiquidBlock block : outermost(liquid, "highlight")) {
      html(block);
    }
    for (LiquidBlock block : outermost(liquid, "comment")) {
      gone.set(block.open().span().start(), block.content().end());
    }
    return gone.isEmpty()
        ? new MaskedText(new String(masked), start, SourceMap.identity())
        : compose();
  }

  /** Leaves out blocks inside of others, so that no character is visited again and again. */
  private static List<LiquidBlock> outermost(LiquidBody liquid, String name) {
    List<LiquidBlock> found = new ArrayList<>();
    int covered = Integer.MAX_VALUE;
    for (int i = liquid.blocks().size() - 1; i >= 0; i--) {
      LiquidBlock block = liquid.blocks().get(i);
      boolean closed = block.close().isPresent() && block.name().equals(name);
      if (closed && block.open().span().start() < covered) {
        covered = block.open().span().start();
        found.add(block);
      }
    }
    return found;
  }

  /** Leaves out the white space that goes with a token. */
  private void trim(LiquidToken token) {
    if (token.trimsLeft()) {
      int from = token.span().start();
      while (from > start && isSpace(from - 1)) {
        from--;
      }
      gone.set(from, token.span().start());
    }
    if (token.trimsRight() && !token.is("raw") && !token.is("endraw")) {
      trimRight(token);
    }
  }

  private void trimRight(LiquidToken token) {
    int to = token.span().end();
    while (to < source.length() && isSpace(to)) {
      to++;
    }
    gone.set(token.span().end(), to);
  }

  /** After the end of {@code raw} goes what its start asks for, whatever the end does. */
  private void trimRaw(LiquidBlock block) {
    if (block.name().equals("raw") && block.open().trimsRight()) {
      if (block.close().isPresent()) {
        trimRight(block.close().get());
      }
    }
  }

  private boolean isSpace(int at) {
    return WhiteSpace.is(source.charAt(at));
  }

  private void html(LiquidBlock block) {
    Span content = block.content();
    write(block.open().span().start(), "<pre>");
    for (int i = content.start(); i < content.end(); i++) {
      if (source.charAt(i) == '<' || source.charAt(i) == '&') {
        masked[i] = ' ';
      }
    }
    write(content.end(), "</pre>");
  }

  private void write(int at, String text) {
    text.getChars(0, text.length(), masked, at);
    gone.clear(at, at + text.length());
  }

  private void fill(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (c != '\n' && c != '\r') {
        masked[i] = 'x';
      }
    }
  }

  private MaskedText compose() {
    SourceMap.Builder map = new SourceMap.Builder(start);
    int left = 0;
    int at = start;
    while (at < masked.length) {
      int next = gone.nextSetBit(at);
      int end = next < 0 ? masked.length : next;
      System.arraycopy(masked, at, masked, left, end - at);
      left += end - at;
      at = next < 0 ? masked.length : gone.nextClearBit(next);
      map.goOn(left, at);
    }
    return new MaskedText(new String(masked, 0, left), 0, map.build());
  }
}
