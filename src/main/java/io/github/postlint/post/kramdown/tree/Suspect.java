package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.FenceLine;

/**
 * A line that looks like a fence and starts no code block but a paragraph, or goes on with one.
 *
 * @param paragraph the paragraph that it became part of
 */
public record Suspect(ContainerText text, FenceLine line, Node paragraph) {}
