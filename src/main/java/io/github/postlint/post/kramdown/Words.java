package io.github.postlint.post.kramdown;

import java.util.List;

/**
 * What the words of a block say.
 *
 * @param tree the elements in them
 * @param loose the marks in them that make no element
 * @param whole whether they have been read; where not, nothing is known of them
 */
record Words(SpanElement tree, List<LooseMark> loose, boolean whole) {

  /** Reads words; those that would take too long are left. */
  static Words read(Strand strand, Definitions definitions, boolean gfm) {
    SpanElement root = new SpanElement(SpanElement.Type.ROOT, "");
    try {
      LooseMarks loose = new LooseMarks();
      SpanReader reader =
          new SpanReader(strand, definitions, gfm, new Effort(strand.length()), loose);
      reader.readInto(root, null);
      return new Words(root, loose.inOrder(), true);
    } catch (Effort.Exhausted e) {
      return new Words(new SpanElement(SpanElement.Type.ROOT, ""), List.of(), false);
    }
  }
}
