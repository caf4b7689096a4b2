/** Readers of the text inside blocks, one class for each kind of span. */
package io.github.postlint.post.kramdown.span;
