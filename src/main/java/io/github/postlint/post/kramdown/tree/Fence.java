package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.FenceLine;

/**
 * A fenced block, and where it stands in its container's text.
 *
 * @param opener its first line
 * @param closer its last line
 * @param run how many of the opener's markers kramdown counts
 */
public record Fence(
    ContainerText text, FenceLine opener, FenceLine closer, int content, int run, CodeBlock code) {}
