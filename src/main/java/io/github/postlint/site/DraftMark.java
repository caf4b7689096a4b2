package io.github.postlint.site;

import java.util.Optional;

/**
 * How an author keeps a post from being published.
 *
 * @param key of the front matter
 * @param value that the key must have
 * @param folder for posts that are not ready yet, relative to the site; empty where there is none
 */
public record DraftMark(String key, String value, Optional<String> folder) {}
