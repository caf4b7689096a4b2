package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.block.BlockReader;
import io.github.postlint.post.kramdown.fence.BrokenFences;
import io.github.postlint.post.kramdown.outline.DefinitionReader;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.outline.OutlineReader;
import io.github.postlint.post.kramdown.page.PageReader;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.span.SpanTreeReader;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A body whose blocks have been read; offsets count its UTF-16 units from 0.
 *
 * <p>Agrees with kramdown 2.4 and its GFM parser 1.1; tests compare them. Reading takes time in
 * proportion to the length of the body, whatever it is.
 */
public final class KramdownBody {
  /** With this begins the id of a footnote. */
  private static final String NOTE = "fn:";

  private final ParserState state;
  private final Node root;
  private Definitions definitions;
  private SpanTreeReader words;

  private KramdownBody(ParserState state, Node root) {
    this.state = state;
    this.root = root;
  }

  /**
   * Reads a body.
   *
   * @param body the text after the front matter, with any line ends
   */
  public static KramdownBody read(String body, Dialect dialect) {
    return read(body, 0, dialect);
  }

  /**
   * Reads what stands after the front matter.
   *
   * @param source a text with any line ends; offsets in the results are its own
   * @param start 0-based UTF-16 offset at which the body begins
   */
  public static KramdownBody read(String source, int start, Dialect dialect) {
    ContainerText text = ContainerText.of(source, start);
    ParserState state = new ParserState(dialect, text.length() - text.from());
    Node root = new Node(BlockType.DOCUMENT, text, text.from(), text.length());
    BlockReader.read(state, text, root);
    return new KramdownBody(state, root);
  }

  /** The code blocks, and the fences that make none. */
  public Blocks blocks() {
    if (state.code.isEmpty() && state.suspects.isEmpty()) {
      return Blocks.NONE;
    }
    List<BrokenFence> broken = BrokenFences.of(state);
    List<CodeBlock> code = new ArrayList<>(state.code);
    code.sort(Comparator.comparingInt(block -> block.span().start()));
    return new Blocks(code, broken);
  }

  /** The ids of the page, and what it refers to. */
  public Page page(AutoIds autoIds) {
    return PageReader.read(state, root, definitions(), words(), autoIds);
  }

  /** The running text, and the names that are defined. */
  public Outline outline() {
    return outline(() -> page(AutoIds.DEFAULT));
  }

  /**
   * The running text, and the names that are defined.
   *
   * @param page the page of this body, asked for where a footnote is defined
   */
  Outline outline(Supplier<Page> page) {
    Set<String> used = new HashSet<>();
    if (!definitions().footnotes.isEmpty()) {
      for (Anchor anchor : page.get().anchors()) {
        if (anchor.id().startsWith(NOTE)) {
          used.add(anchor.id().substring(NOTE.length()));
        }
      }
    }
    return new OutlineReader(state, definitions(), used).read(root);
  }

  /**
   * The marks without partner in a block of {@link #outline()}, in order; none where the text is
   * too intricate to be sure. Cheap where {@link #page} has been asked for.
   */
  public List<LooseMark> looseMarks(TextBlock block) {
    return words().looseMarks(block);
  }

  /** What readers see of a block of {@link #outline()}. */
  public InlineContent content(TextBlock block) {
    return words().content(block);
  }

  private Definitions definitions() {
    if (definitions == null) {
      definitions = DefinitionReader.read(root);
    }
    return definitions;
  }

  private SpanTreeReader words() {
    if (words == null) {
      words = new SpanTreeReader(definitions(), state.gfm());
    }
    return words;
  }

  /** The tags in blocks of HTML that have no partner, in the order of the source. */
  public List<LooseTag> looseTags() {
    List<LooseTag> tags = state.looseTags;
    if (tags.size() > 1) {
      tags.sort(Comparator.comparingInt(tag -> tag.span().start()));
    }
    return Collections.unmodifiableList(tags);
  }
}
