package io.github.postlint.post.body;

import java.util.List;

/**
 * A body as the site's markup language reads it; offsets are those of the text that was read. What
 * an implementation does not know is empty, which says nothing of the body.
 */
public interface Body {

  /** The code blocks that readers see, and the fences that make none. */
  Blocks blocks();

  /** The paragraphs and headings, and what is defined. */
  Outline outline();

  /** What readers see of a block of {@link #outline()}. */
  InlineContent inline(TextBlock block);

  /** The marks without a partner in a block of {@link #outline()}, in order. */
  default List<LooseMark> looseMarks(TextBlock block) {
    return List.of();
  }

  /** The tags in blocks of HTML that have no partner, in order. */
  default List<LooseTag> looseTags() {
    return List.of();
  }

  /** The places to which links can lead, and what the body refers to. */
  Page page();

  /** What the markup language's reader stumbles over, in order. */
  default List<MarkupSlip> slips() {
    return List.of();
  }
}
