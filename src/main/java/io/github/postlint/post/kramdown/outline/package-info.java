/** Paragraphs, headings and definitions, taken from the tree of blocks. */
package io.github.postlint.post.kramdown.outline;
