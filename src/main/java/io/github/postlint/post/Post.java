package io.github.postlint.post;

import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.MarkedTexts;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Punctuation;
import io.github.postlint.post.text.Source;
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
  private final DocumentKind kind;
  private final Optional<FrontMatter> frontMatter;
  private final Span body;
  private TemplateBody template;
  private TemplateBody live;
  private MaskedText masked;
  private Body content;
  private Blocks blocks;
  private Outline outline;
  private MarkedTexts texts;
  private Punctuation punctuation;
  private Links links;
  private final IdentityHashMap<TextBlock, InlineContent> inlines = new IdentityHashMap<>();

  private Post(Source source, Syntax syntax, DocumentKind kind, Optional<FrontMatter> frontMatter) {
    this.source = source;
    this.syntax = syntax;
    this.kind = kind;
    this.frontMatter = frontMatter;
    this.body = new Span(bodyStart(source.text(), frontMatter), source.text().length());
  }

  private static int bodyStart(String text, Optional<FrontMatter> frontMatter) {
    boolean none = frontMatter.isEmpty() || frontMatter.get().span().length() == 0;
    return none ? 0 : afterLine(text, frontMatter.get().span().end());
  }

  private static int afterLine(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }

  /** Splits the front matter of an entry of the blog off and parses it. */
  public static Post parse(Source source, Syntax syntax) {
    return parse(source, syntax, DocumentKind.POST);
  }

  /**
   * Splits the front matter off and parses it.
   *
   * @param kind what the file is to its generator
   */
  public static Post parse(Source source, Syntax syntax, DocumentKind kind) {
    return new Post(source, syntax, kind, syntax.frontMatter().read(source));
  }

  /** What the file is to its generator. */
  public DocumentKind kind() {
    return kind;
  }

  /** The post's text. */
  public Source source() {
    return source;
  }

  /** The languages in which the post is written. */
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

  /**
   * The front matter's values; none where there is no front matter, or where it is not a mapping.
   */
  public Mapping values() {
    return frontMatter.isPresent()
        ? frontMatter.get().mapping()
        : Mapping.empty(Span.at(source.text().length()));
  }

  /** Everything after the front matter. */
  public Span body() {
    return body;
  }

  /**
   * The code blocks that readers see and the fences that make none; offsets are those of the
   * source.
   */
  public Blocks blocks() {
    if (blocks == null) {
      blocks = content().blocks().locate(masked().map());
    }
    return blocks;
  }

  /**
   * What is written in the body for the site's template language, be it turned off for this post;
   * offsets are those of the source.
   */
  public TemplateBody template() {
    if (template == null) {
      boolean none = !syntax.template().mayBeIn(punctuation());
      template =
          (none ? TemplateLanguage.NONE : syntax.template()).read(source.text(), body.start());
    }
    return template;
  }

  /** The same where it runs over this post; nothing where it does not. */
  private TemplateBody live() {
    if (live == null) {
      live =
          syntax.template().runsWith(values())
              ? template()
              : TemplateLanguage.NONE.read(source.text(), body.start());
    }
    return live;
  }

  /**
   * The paragraphs and headings that the markup makes of the body, and what is defined in it;
   * offsets are those of the source. Nothing where they are not known.
   */
  public Outline outline() {
    if (outline == null) {
      outline = content().outline().locate(masked().map());
    }
    return outline;
  }

  /** Those texts of {@link #outline()} in which one of {@code signs} stands. */
  public List<TextBlock> textsWith(String... signs) {
    if (texts == null) {
      texts = new MarkedTexts(outline().texts());
    }
    return texts.with(signs);
  }

  /** The punctuation of the whole source. */
  public Punctuation punctuation() {
    if (punctuation == null) {
      punctuation = Punctuation.of(source.text());
    }
    return punctuation;
  }

  /** What the markup's reader stumbles over, in order; offsets are those of the source. */
  public List<MarkupSlip> slips() {
    List<MarkupSlip> slips = content().slips();
    return slips.isEmpty()
        ? slips
        : slips.stream().map(slip -> slip.locate(masked().map())).toList();
  }

  /** The tags in blocks of HTML that have no partner; offsets are those of the source. */
  public List<LooseTag> looseTags() {
    List<LooseTag> tags = content().looseTags();
    return tags.isEmpty() ? tags : tags.stream().map(tag -> tag.locate(masked().map())).toList();
  }

  /** What readers see of a block of {@link #outline()}; read once, however many rules ask. */
  public InlineContent inline(TextBlock block) {
    InlineContent inline = inlines.get(block);
    if (inline == null) {
      inline = content().inline(block);
      inlines.put(block, inline);
    }
    return inline;
  }

  /** The marks without partner in a block of {@link #outline()}, in order. */
  public List<LooseMark> looseMarks(TextBlock block) {
    return content().looseMarks(block);
  }

  /** The places in the body that links can lead to. */
  public Anchors anchors() {
    return links().anchors();
  }

  /**
   * What the body refers to, in the order of the page, and then what its template language does,
   * which counts in the links of the page as well.
   */
  public List<Reference> references() {
    return links().references();
  }

  private Links links() {
    if (links == null) {
      links = Links.of(content().page().locate(masked().map()), source, live());
    }
    return links;
  }

  private Body content() {
    if (content == null) {
      content = syntax.markup().read(masked().text(), masked().start());
    }
    return content;
  }

  private MaskedText masked() {
    if (masked == null) {
      masked = live().mask();
    }
    return masked;
  }
}
