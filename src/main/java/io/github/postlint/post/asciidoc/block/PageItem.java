package io.github.postlint.post.asciidoc.block;

/** Something with ids or references, in the order of the source. */
public sealed interface PageItem permits AsciiText, BlockId, BlockTarget {}
