package io.github.postlint.post.markdown;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two readings of a body have in common. */
final class SharedBody implements Body {
  /** Tags, or what one kind of Markdown takes for one; addresses in angle brackets are no tags. */
  private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z](?![A-Za-z+.-]{1,20}:)");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ \\t>]{0,20}\\[([^\\]\\n]{1,300})\\]:");

  /** What stands in such a fence is read as if the fence was not there. */
  private static final String UNWRAPPED = "```mdx-code-block";

  private final String text;
  private final int start;
  private final Body first;
  private final Body second;
  private Blocks blocks;
  private Places foreign;

  /**
   * @param first a reading that knows of running text and links as well
   * @param second a reading that knows of code
   */
  SharedBody(String text, int start, Body first, Body second) {
    this.text = text;
    this.start = start;
    this.first = first;
    this.second = second;
  }

  @Override
  public Blocks blocks() {
    if (blocks == null) {
      blocks = new Blocks(sharedCode(), sharedFences());
    }
    return blocks;
  }

  private List<CodeBlock> sharedCode() {
    Map<Integer, CodeBlock> others = new HashMap<>();
    second.blocks().code().forEach(block -> others.put(block.span().start(), block));
    List<CodeBlock> shared = new ArrayList<>();
    for (CodeBlock block : first.blocks().code()) {
      CodeBlock other = others.get(block.span().start());
      if (block.kind() == CodeBlock.Kind.FENCED
          && other != null
          && other.kind() == block.kind()
          && other.content().equals(block.content())
          && !foreign().touch(block.span())) {
        shared.add(block);
      }
    }
    return shared;
  }

  /** Fences that fail whatever is made of the lines around them. */
  private List<BrokenFence> sharedFences() {
    boolean none = second.blocks().broken().isEmpty() || first.blocks().broken().isEmpty();
    if (none || text.contains(UNWRAPPED)) {
      return List.of();
    }
    Map<Integer, BrokenFence> others = new HashMap<>();
    first.blocks().broken().forEach(fence -> others.put(fence.opener().start(), fence));
    int open = PlainFences.open(text, start);
    List<BrokenFence> shared = new ArrayList<>();
    for (BrokenFence fence : second.blocks().broken()) {
      BrokenFence other = others.get(fence.opener().start());
      boolean both = other != null && other.cause() != BrokenFence.Cause.INFO;
      boolean inverted = both && other.cause() == fence.cause() && isInverted(fence);
      boolean unclosed = both && !isInverted(fence) && fence.opener().start() == open;
      if ((inverted || unclosed) && !foreign().touch(fence.opener())) {
        shared.add(fence);
      }
    }
    return shared;
  }

  private static boolean isInverted(BrokenFence fence) {
    return fence.cause() == BrokenFence.Cause.CLOSED_BY_OPENER;
  }

  @Override
  public Outline outline() {
    Outline whole = first.outline();
    Places code = Places.of(second.blocks().code().stream().map(CodeBlock::span).toList());
    List<TextBlock> texts = new ArrayList<>();
    boolean headings = true;
    for (TextBlock block : whole.texts()) {
      boolean plain =
          block.text().indexOf('{') < 0
              && !TAG.matcher(block.text()).find()
              && !code.touch(block.span())
              && !foreign().touch(block.span());
      headings &= plain || !block.isHeading();
      if (plain && (block.isParagraph() || block.isHeading())) {
        texts.add(block);
      }
    }
    if (!headings) {
      // Without one of them the levels of the others tell nothing.
      texts.removeIf(TextBlock::isHeading);
    }
    return new Outline(
        texts,
        List.of(),
        List.of(),
        List.of(),
        defined(whole),
        Set.of(),
        whole.footnotes(),
        List.of());
  }

  /** The names of links that one reading finds, and those that it may take for something else. */
  private Set<String> defined(Outline whole) {
    Set<String> names = new HashSet<>(whole.links());
    Matcher definition = DEFINITION.matcher(text);
    int at = start;
    while (at < text.length() && definition.find(at)) {
      names.add(Outline.linkName(definition.group(1)));
      at = definition.end();
    }
    return names;
  }

  @Override
  public InlineContent inline(TextBlock block) {
    return first.inline(block);
  }

  /** A mark that stands alone in its block has no partner in any Markdown. */
  @Override
  public List<LooseMark> looseMarks(TextBlock block) {
    return first.looseMarks(block).stream().filter(mark -> isAlone(mark, block.text())).toList();
  }

  private static boolean isAlone(LooseMark mark, String text) {
    boolean plain =
        mark.kind() == LooseMark.Kind.BACKTICKS
            || (mark.kind() == LooseMark.Kind.EMPHASIS && mark.end() - mark.start() == 2);
    char c = text.charAt(mark.start());
    return plain && text.indexOf(c) == mark.start() && text.indexOf(c, mark.end()) < 0;
  }

  @Override
  public List<LooseTag> looseTags() {
    return List.of();
  }

  /** Which ids headings get is every kind's own business, so places in pages are left open. */
  @Override
  public Page page() {
    Places code = Places.of(second.blocks().code().stream().map(CodeBlock::span).toList());
    List<Reference> references = new ArrayList<>();
    for (Reference reference : first.page().references()) {
      if (!reference.target().startsWith("#")
          && !code.touch(reference.span())
          && !foreign().touch(reference.span())) {
        references.add(withoutPlace(reference));
      }
    }
    return new Page(List.of(), references, true);
  }

  private static Reference withoutPlace(Reference reference) {
    int hash = reference.target().indexOf('#');
    return hash < 0
        ? reference
        : new Reference(
            reference.kind(),
            reference.target().substring(0, hash),
            reference.span(),
            reference.templated());
  }

  private Places foreign() {
    if (foreign == null) {
      foreign = ForeignTags.find(text, start);
    }
    return foreign;
  }

  /** Some stretches of a text, in order. */
  record Places(List<Span> spans) {

    static Places of(List<Span> spans) {
      return new Places(
          spans.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList());
    }

    /** Whether any of them and a span have a character in common. */
    boolean touch(Span span) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).end() <= span.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < spans.size() && spans.get(low).start() < Math.max(span.end(), span.start() + 1);
    }
  }
}
