package io.github.postlint.site.facts;

/**
 * The date before which a generator leaves a post out of its builds, unless it publishes posts of
 * the future.
 *
 * @param moment what the generator makes of the date
 * @param named whether the file's name tells the date, and not the front matter
 * @param place where it is written; the file as a whole where its name tells it
 */
public record DueDate(DateReading.Moment moment, boolean named, Place place) {}
