package io.github.postlint.post;

import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.commonmark.CommonMarkScanner;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterSplitter;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.kramdown.KramdownBody;
import io.github.postlint.post.kramdown.page.Page;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidMask;
import io.github.postlint.post.liquid.LiquidReader;
import io.github.postlint.post.liquid.MaskedText;
import io.github.postlint.post.liquid.TagPlaces;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One source file, parsed once. The body is parsed when first asked for; a post belongs to one
 * thread.
 */
public final class Post {
  private final Source source;
  private final Syntax syntax;
  private final Optional<FrontMatter> frontMatter;
  private final Span body;
  private Blocks blocks;
  private LiquidBody liquid;
  private MaskedText masked;
  private Outline outline;
  private Optional<KramdownBody> kramdown;
  private TagPlaces tags;
  private Page page;
  private Links links;
  private final IdentityHashMap<TextBlock, InlineContent> inlines = new IdentityHashMap<>();

  private Post(Source source, Syntax syntax, Optional<FrontMatter> frontMatter) {
    this.source = source;
    this.syntax = syntax;
    this.frontMatter = frontMatter;
    this.body = new Span(bodyStart(source.text(), frontMatter), source.text().length());
  }

  private static int bodyStart(String text, Optional<FrontMatter> frontMatter) {
    return frontMatter.isEmpty()
        ? 0
        : FrontMatterSplitter.behind(text, frontMatter.get().span().end());
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

  /** The front matter's values; none where there is no front matter, or where it is no mapping. */
  public YamlMapping values() {
    return frontMatter.isPresent()
        ? frontMatter.get().mapping()
        : YamlMapping.empty(Span.at(source.text().length()));
  }

  /** Everything behind the front matter's closing line. */
  public Span body() {
    return body;
  }

  /**
   * The code blocks that readers see and the fences that make none; offsets are those of the
   * source.
   */
  public Blocks blocks() {
    if (blocks == null) {
      blocks = scan();
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

  /**
   * Whether tags of Liquid may stand in {@code span}, a part of the body: not where Liquid does not
   * run on this site at all.
   */
  public boolean mayHoldTags(Span span) {
    if (tags == null) {
      tags = new TagPlaces(source.text(), body().start());
    }
    return syntax.liquid() && tags.touch(span);
  }

  /**
   * The paragraphs and headings that kramdown makes of the body, and what is defined in it; offsets
   * are those of the source. Nothing where another parser is in force.
   */
  public Outline outline() {
    if (outline == null) {
      Optional<KramdownBody> kramdown = kramdown();
      outline = kramdown.isEmpty() ? Outline.NONE : kramdown.get().outline().locate(masked().map());
    }
    return outline;
  }

  /**
   * The tags in blocks of HTML that have no partner; offsets are those of the source. Nothing where
   * another parser than kramdown is in force.
   */
  public List<LooseTag> looseTags() {
    List<LooseTag> tags = kramdown().map(KramdownBody::looseTags).orElse(List.of());
    return tags.isEmpty() ? tags : tags.stream().map(tag -> tag.locate(masked().map())).toList();
  }

  /** What readers see of a block of {@link #outline()}; read once, however many rules ask. */
  public InlineContent inline(TextBlock block) {
    InlineContent inline = inlines.get(block);
    if (inline == null) {
      Optional<KramdownBody> kramdown = kramdown();
      if (kramdown.isPresent()) {
        // Most of the words are read for the page.
        page();
        inline = kramdown.get().content(block);
      } else {
        inline = InlineContent.unknown(block.text());
      }
      inlines.put(block, inline);
    }
    return inline;
  }

  /** The marks without partner in a block of {@link #outline()}, in order. */
  public List<LooseMark> looseMarks(TextBlock block) {
    if (kramdown().isEmpty()) {
      return List.of();
    }
    // Most of the words are read for the page.
    page();
    return kramdown().get().looseMarks(block);
  }

  /** The places in the body that links can lead to. */
  public Anchors anchors() {
    return links().anchors();
  }

  /**
   * What the body refers to, in the order of the page, and then the arguments of Jekyll's tags
   * {@code post_url} and {@code link}, which count in their links as well. Only the latter where
   * the Markdown parser is not kramdown.
   */
  public List<Reference> references() {
    return links().references();
  }

  private Links links() {
    if (links == null) {
      LiquidBody live = isLiquidOff() ? LiquidBody.NONE : liquid();
      links =
          kramdown().isEmpty()
              ? Links.of(source, live)
              : Links.of(page().locate(masked().map()), source, live);
    }
    return links;
  }

  /** What kramdown publishes, where it is in force. */
  private Page page() {
    if (page == null) {
      page = kramdown().get().page(syntax.autoIds());
    }
    return page;
  }

  private Blocks scan() {
    Optional<KramdownBody> kramdown = kramdown();
    if (kramdown.isPresent()) {
      return kramdown.get().blocks().locate(masked().map());
    }
    if (syntax.markdown() != Syntax.Markdown.COMMONMARK) {
      return Blocks.NONE;
    }
    Blocks blocks = CommonMarkScanner.scan(masked().body());
    return blocks.locate(SourceMap.from(masked().start())).locate(masked().map());
  }

  private Optional<KramdownBody> kramdown() {
    if (kramdown == null) {
      kramdown =
          switch (syntax.markdown()) {
            case KRAMDOWN_GFM -> Optional.of(readKramdown(Dialect.GFM));
            case KRAMDOWN -> Optional.of(readKramdown(Dialect.KRAMDOWN));
            case COMMONMARK, UNKNOWN -> Optional.empty();
          };
    }
    return kramdown;
  }

  private KramdownBody readKramdown(Dialect dialect) {
    return KramdownBody.read(masked().text(), masked().start(), dialect);
  }

  private MaskedText masked() {
    if (masked == null) {
      LiquidBody live = isLiquidOff() ? LiquidBody.NONE : liquid();
      masked = LiquidMask.mask(source.text(), body().start(), live);
    }
    return masked;
  }

  private boolean isLiquidOff() {
    YamlScalar liquid = values().scalar("render_with_liquid").orElse(null);
    return liquid != null && liquid.isFalse();
  }
}
