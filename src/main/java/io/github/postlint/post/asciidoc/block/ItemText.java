package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;

/**
 * The text on the first line of an item of a list.
 *
 * @param line the text
 * @param index where it stands among the document's items
 */
record ItemText(Line line, int index) {}
