package io.github.postlint.fix;

/**
 * A file with fixes that are not made.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param reason why, as the end of a sentence that begins with the path
 */
public record LeftFile(String path, String reason) {}
