/** Characters, lines and searches that the readers of kramdown share. */
package io.github.postlint.post.kramdown.scan;
