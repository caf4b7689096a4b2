package io.github.postlint.site;

import java.nio.file.Path;

/**
 * A file to be read as a post.
 *
 * @param file where it is
 * @param path relative to the site, with {@code /} between folders
 */
public record PostFile(Path file, String path) {}
