/** Blocks as kramdown sees them. */
package io.github.postlint.post.kramdown;
