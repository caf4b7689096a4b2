package io.github.postlint.post;

import io.github.postlint.post.kramdown.Dialect;
import io.github.postlint.post.kramdown.KramdownScanner;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidMask;
import io.github.postlint.post.liquid.LiquidReader;
import io.github.postlint.post.markdown.CommonMarkScanner;
import java.util.Optional;

/**
 * One source file, parsed once. The body is parsed when first asked for; a post belongs to one
 * thread.
 */
public final class Post {
  private final Source source;
  private final Syntax syntax;
  private final Optional<FrontMatter> frontMatter;
  private Blocks blocks;
  private LiquidBody liquid;

  private Post(Source source, Syntax syntax, Optional<FrontMatter> frontMatter) {
    this.source = source;
    this.syntax = syntax;
    this.frontMatter = frontMatter;
  }

  /** Splits the front matter off and parses it. */
  public static Post parse(Source source, Syntax syntax) {
    return new Post(source, syntax, FrontMatterSplitter.split(source));
  }

  /** The post's text. */
  public Source source() {
    return source;
  }

  /** The syntaxes in force in the body. */
  public Syntax syntax() {
    return syntax;
  }

  /** The path relative to the site, with {@code /} between folders. */
  public String path() {
    return source.path();
  }

  /** The front matter; empty where the generator finds none. */
  public Optional<FrontMatter> frontMatter() {
    return frontMatter;
  }

  /** Everything behind the front matter's closing line. */
  public Span body() {
    int end = source.text().length();
    if (frontMatter.isEmpty()) {
      return new Span(0, end);
    }
    int line = source.lines().lineOf(frontMatter.get().span().end());
    return new Span(
        line < source.lines().count() ? source.lines().line(line + 1).start() : end, end);
  }

  /**
   * The code blocks that readers see and the fences that make none; offsets are those of the
   * source.
   */
  public Blocks blocks() {
    if (blocks == null) {
      blocks = scan().shift(body().start());
    }
    return blocks;
  }

  /**
   * The Liquid in the body, where Liquid runs on this site at all; offsets are those of the source.
   */
  public LiquidBody liquid() {
    if (liquid == null) {
      liquid = syntax.liquid() ? LiquidReader.read(source.text(), body().start()) : LiquidBody.NONE;
    }
    return liquid;
  }

  private Blocks scan() {
    String text = source.text(body());
    String body = syntax.liquid() ? LiquidMask.mask(text) : text;
    return switch (syntax.markdown()) {
      case KRAMDOWN_GFM -> KramdownScanner.scan(body, Dialect.GFM);
      case KRAMDOWN -> KramdownScanner.scan(body, Dialect.KRAMDOWN);
      case COMMONMARK -> CommonMarkScanner.scan(body);
      case UNKNOWN -> Blocks.NONE;
    };
  }
}
