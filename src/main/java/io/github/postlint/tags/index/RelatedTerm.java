package io.github.postlint.tags.index;

/**
 * A term that shares posts with another.
 *
 * @param term the term
 * @param posts how many posts have both, at least 1
 */
public record RelatedTerm(TermLink term, int posts) {}
