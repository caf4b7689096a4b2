package io.github.postlint.site.facts;

import io.github.postlint.post.body.Reference;

/**
 * Something that a post refers to and that may lie in the site.
 *
 * @param kind how it is used
 * @param target the address as a browser gets it; with Liquid in it, what the author wrote
 * @param liquid whether Liquid stands in the target
 * @param place where
 */
public record LinkFact(Reference.Kind kind, String target, boolean liquid, Place place) {}
