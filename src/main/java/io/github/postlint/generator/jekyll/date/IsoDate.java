package io.github.postlint.generator.jekyll.date;

import io.github.postlint.post.frontmatter.yaml.DateShape;

/**
 * A date in one of the shapes in which nearly all are written, such as {@code 2017-05-09}, {@code
 * 2017-05-09 12:00:00} or {@code 2017-05-09 12:00:00 +0200}. It is read without regular
 * expressions, which cost more than all else that is done with a date.
 *
 * @param day as written, whether it exists or not
 * @param clock as written; {@link RubyClock#NONE} where no time is
 * @param zone as written; {@link RubyZone#NONE} where no offset is
 */
record IsoDate(RubyDay day, RubyClock clock, RubyZone zone) {

  /** Reads a text of one of the shapes; {@code null} for any other. */
  static IsoDate orNull(String text) {
    if (DateShape.DAY.fits(text)) {
      return new IsoDate(day(text), RubyClock.NONE, RubyZone.NONE);
    }
    if (DateShape.TIME.fits(text)) {
      return new IsoDate(day(text), clock(text), RubyZone.NONE);
    }
    return DateShape.TIME_WITH_OFFSET.fits(text)
        ? new IsoDate(day(text), clock(text), zone(text))
        : null;
  }

  private static RubyDay day(String text) {
    int year = two(text, 0) * 100 + two(text, 2);
    return new RubyDay(year, two(text, 5), two(text, 8), true);
  }

  private static RubyClock clock(String text) {
    return new RubyClock(two(text, 11), two(text, 14), two(text, 17), 0, true);
  }

  private static RubyZone zone(String text) {
    int seconds = (two(text, 21) * 60 + two(text, 23)) * 60;
    return RubyZone.of(text.charAt(20) == '-' ? -seconds : seconds);
  }

  private static int two(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }
}
