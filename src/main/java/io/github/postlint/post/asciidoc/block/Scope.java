package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;

/**
 * What blocks stand in.
 *
 * @param depth how many lists, quotations and delimited blocks
 * @param list the kind of the innermost list; {@code null} outside of its items
 */
record Scope(int depth, ItemMarker.Kind list) {
  /** No author goes deeper. */
  private static final int MAX_DEPTH = 48;

  static final Scope TOP = new Scope(0, null);

  Scope inside() {
    return new Scope(depth + 1, null);
  }

  Scope item(ItemMarker.Kind kind) {
    return new Scope(depth + 1, kind);
  }

  boolean isNested() {
    return depth > 0;
  }

  boolean isTooDeep() {
    return depth > MAX_DEPTH;
  }
}
