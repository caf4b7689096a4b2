package io.github.postlint.post.asciidoc.block;

/** Notes the ids that blocks are given. */
final class Ids {
  private Ids() {}

  static void add(BlockAttributes attributes, AsciiDocument document) {
    attributes.id().ifPresent(id -> document.items().add(new BlockId(id.text(), id.span())));
  }
}
