package io.github.postlint.site;

import io.github.postlint.post.text.Span;

/**
 * A reason for which a generator leaves a document out without a word, or out of its lists.
 *
 * @param span where it shows
 * @param lost whether there is no page of it at all
 * @param certain whether the author cannot have meant that
 * @param message what happens, then what to do
 */
public record Omission(Span span, boolean lost, boolean certain, String message) {}
