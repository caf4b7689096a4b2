package io.github.postlint.site;

import io.github.postlint.post.text.Span;

/**
 * A key or value of front matter that the generator refuses, passes over, or takes for something
 * else than its author.
 *
 * @param span where it stands
 * @param certain whether the author cannot have meant that
 * @param message what happens, then what to do
 */
public record HeadSlip(Span span, boolean certain, String message) {}
