/** Readers of blocks, one class for each kind of block. */
package io.github.postlint.post.kramdown.block;
