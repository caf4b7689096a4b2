package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.scan.MappedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the words of a body's blocks. Those that have been read for the page are not read again for
 * their loose marks.
 */
public final class SpanTreeReader {
  private final Definitions definitions;
  private final boolean gfm;
  private final Map<String, SpanTree> known = new HashMap<>();

  /** Whether something was met among the marks asked for that is not followed. */
  private boolean doubtful;

  /** Reads the words of one body. */
  public SpanTreeReader(Definitions definitions, boolean gfm) {
    this.definitions = definitions;
    this.gfm = gfm;
    this.doubtful = definitions.doubtful;
  }

  /** Reads the words of a block, and keeps what they say for {@link #looseMarks}. */
  public SpanTree read(MappedText text) {
    SpanTree words = SpanTree.read(text, definitions, gfm);
    known.put(text.chars(), words);
    return words;
  }

  /** The marks without partner; none from where the text is too intricate to be sure. */
  public List<LooseMark> looseMarks(TextBlock block) {
    SpanTree words = words(block);
    doubtful |= words.doubtful();
    return doubtful ? List.of() : words.loose();
  }

  /** What readers see of a block; unknown where the text is too intricate to be sure. */
  public InlineContent content(TextBlock block) {
    return ContentReader.read(block.text(), words(block));
  }

  private SpanTree words(TextBlock block) {
    SpanTree words = known.get(block.text());
    return words == null ? read(MappedText.of(block)) : words;
  }
}
