package io.github.postlint.site.facts;

/**
 * A text that a post states, or inherits.
 *
 * @param text as the generator reads it
 * @param place where it stands; the file as a whole where it comes from the post's folder
 */
public record TextFact(String text, Place place) {}
