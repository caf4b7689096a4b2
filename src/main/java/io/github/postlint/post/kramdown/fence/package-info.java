/** What is wrong with fences that make no code block. */
package io.github.postlint.post.kramdown.fence;
