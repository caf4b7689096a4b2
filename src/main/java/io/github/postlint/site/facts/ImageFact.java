package io.github.postlint.site.facts;

/**
 * A value of a post's front matter that looks like the file of an image.
 *
 * @param key the names of the keys that lead to it, such as {@code header.image}
 * @param value the file as written, and where
 */
public record ImageFact(String key, TextFact value) {}
