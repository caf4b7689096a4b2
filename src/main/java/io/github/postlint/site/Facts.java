package io.github.postlint.site;

import java.util.Optional;

/**
 * The small record of a post that rules across posts need.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param date the front matter's date, where it states an offset from GMT
 */
public record Facts(String path, Optional<DateFact> date) {}
