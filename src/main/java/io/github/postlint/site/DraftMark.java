package io.github.postlint.site;

/**
 * How an author keeps a post from being published.
 *
 * @param key of the front matter
 * @param value that the key must have
 * @param folder for posts that are not ready yet, relative to the site
 */
public record DraftMark(String key, String value, String folder) {}
