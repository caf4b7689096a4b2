package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.SpanElement;
import java.util.List;

/**
 * What the words of a block say.
 *
 * @param tree the elements in them
 * @param loose the marks in them that make no element
 * @param whole whether they have been read; where not, nothing is known of them
 * @param doubtful whether something was met in them that is not followed
 */
public record SpanTree(SpanElement tree, List<LooseMark> loose, boolean whole, boolean doubtful) {

  /** Reads words; those that would take too long are left. */
  static SpanTree read(MappedText text, Definitions definitions, boolean gfm) {
    LooseMarks loose = new LooseMarks();
    SpanReader reader = new SpanReader(text, definitions, gfm, new Effort(text.length()), loose);
    SpanElement root = new SpanElement(SpanElement.Type.ROOT, "");
    try {
      reader.readInto(root, null);
      return new SpanTree(root, loose.inOrder(), true, reader.doubtful);
    } catch (Effort.Exhausted e) {
      SpanElement nothing = new SpanElement(SpanElement.Type.ROOT, "");
      return new SpanTree(nothing, List.of(), false, reader.doubtful);
    }
  }
}
