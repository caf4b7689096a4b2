package io.github.postlint.generator.jekyll.address;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the placeholders of a permalink stand for.
 *
 * @param path the post's path
 * @param slug from the front matter or the file's name; empty where it is not text
 * @param categories in order
 * @param date in the site's time zone; empty where it is not known
 * @param outputExtension of the page, with its dot
 */
public record PermalinkValues(
    PostPath path,
    Optional<String> slug,
    List<String> categories,
    Optional<OffsetDateTime> date,
    String outputExtension) {}
