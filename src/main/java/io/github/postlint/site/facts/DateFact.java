package io.github.postlint.site.facts;

import java.time.OffsetDateTime;

/**
 * A date that a post states with its own offset from GMT.
 *
 * @param written the date, the time and the offset as written
 * @param place where
 */
public record DateFact(OffsetDateTime written, Place place) {}
