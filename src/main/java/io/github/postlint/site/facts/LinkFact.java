package io.github.postlint.site.facts;

import io.github.postlint.post.body.Reference;

/**
 * Something that a post refers to and that may lie in the site.
 *
 * @param kind how it is used
 * @param target the address as a browser gets it; what the author wrote where {@code templated} is
 *     true
 * @param templated whether the template language prints a part of the target
 * @param place where
 */
public record LinkFact(Reference.Kind kind, String target, boolean templated, Place place) {}
