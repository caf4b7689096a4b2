package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.scan.Text;

/**
 * A line that looks like a fence and starts no code block but a paragraph, or goes on with one.
 *
 * @param paragraph the paragraph that it became part of
 */
public record Suspect(Text text, FenceLine line, Node paragraph) {}
