package io.github.postlint.post.liquid;

import io.github.postlint.post.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the Markdown parser what is left of a body after Liquid has run, as far as the structure of
 * blocks depends on it, without moving a character: outputs keep their braces around a word, the
 * addresses that {@code link} and {@code post_url} print become a word, other tags and {@code
 * comment} blocks become blanks, and the content of {@code highlight} becomes text in a raw HTML
 * element.
 */
public final class LiquidMask {
  private final String body;
  private final StringBuilder masked;

  private LiquidMask(String body) {
    this.body = body;
    this.masked = new StringBuilder(body);
  }

  /** The body with the same number of characters and the same line ends. */
  public static String mask(String body) {
    return mask(body, LiquidReader.read(body, 0));
  }

  /**
   * A text with the same number of characters and the same line ends.
   *
   * @param liquid the Liquid in it; its offsets are those of {@code text}
   */
  public static String mask(String text, LiquidBody liquid) {
    return liquid.tokens().isEmpty() ? text : new LiquidMask(text).mask(liquid);
  }

  private String mask(LiquidBody liquid) {
    for (LiquidToken token : liquid.tokens()) {
      if (token.kind() == LiquidToken.Kind.OUTPUT) {
        fill(new Span(token.span().start() + 2, token.span().end() - 2), 'x');
      } else if (token.is("link") || token.is("post_url")) {
        fill(token.span(), 'x');
      } else if (token.kind() == LiquidToken.Kind.TAG) {
        fill(token.span(), ' ');
      }
    }
    outermost(liquid, "highlight").forEach(this::html);
    outermost(liquid, "comment").forEach(block -> fill(block.content(), ' '));
    return masked.toString();
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

  private void html(LiquidBlock block) {
    overwrite(block.open().span().start(), "<pre>");
    for (int i = block.content().start(); i < block.content().end(); i++) {
      if (body.charAt(i) == '<' || body.charAt(i) == '&') {
        masked.setCharAt(i, ' ');
      }
    }
    overwrite(block.content().end(), "</pre>");
  }

  private void overwrite(int start, String text) {
    masked.replace(start, start + text.length(), text);
  }

  private void fill(Span span, char filler) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = body.charAt(i);
      if (c != '\n' && c != '\r') {
        masked.setCharAt(i, filler);
      }
    }
  }
}
