package io.github.postlint.generator.jekyll.date;

/**
 * A day as Ruby reads it.
 *
 * @param year in full
 * @param month as written, be there such a month or not
 * @param day as written, be there such a day or not
 * @param iso whether it is written as a year of four digits, month and day, joined by hyphens
 */
record RubyDay(int year, int month, int day, boolean iso) {}
