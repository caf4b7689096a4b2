package io.github.postlint.site;

import io.github.postlint.post.DocumentKind;
import java.nio.file.Path;

/**
 * A file to be read as a document.
 *
 * @param file where it is
 * @param path relative to the site, with {@code /} between folders
 * @param kind what it is to the generator
 */
public record PostFile(Path file, String path, DocumentKind kind) {}
