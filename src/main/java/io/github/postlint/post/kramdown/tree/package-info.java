/** The tree of blocks and spans, and the place in the text that a reader has reached. */
package io.github.postlint.post.kramdown.tree;
