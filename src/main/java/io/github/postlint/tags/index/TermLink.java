package io.github.postlint.tags.index;

/**
 * A reference to a term.
 *
 * @param kind what the term is
 * @param slug the term's slug
 * @param label the term's name for readers
 * @param address the path of the term's page, relative to the site's base
 */
public record TermLink(TaxonomyKind kind, String slug, String label, String address) {}
