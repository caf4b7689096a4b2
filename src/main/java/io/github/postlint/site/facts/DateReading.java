package io.github.postlint.site.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a generator makes of a date. */
public sealed interface DateReading {

  /**
   * A day, or a day with a time.
   *
   * @param written the day and the time as the generator reads them, before it moves them to the
   *     site's time zone; midnight where no time is written
   * @param offset the offset from GMT that is written or implied; empty where the site's own zone
   *     is meant
   * @param hasTime whether a time is written
   * @param usual whether the day is written as the generator's users should write it: other
   *     programs may read it otherwise where it is not
   */
  record Moment(LocalDateTime written, Optional<ZoneOffset> offset, boolean hasTime, boolean usual)
      implements DateReading {

    /** The instant that is meant on a site in {@code zone}. */
    public Instant instant(ZoneId zone) {
      return offset.isPresent()
          ? written.toInstant(offset.get())
          : written.atZone(zone).toInstant();
    }
  }

  /**
   * A day that does not exist and that the generator takes for another one.
   *
   * @param day the day that is published
   */
  record OtherDay(LocalDate day) implements DateReading {}

  /**
   * Text in which the generator finds no year and takes that of the build, and with it perhaps the
   * month and the day.
   */
  record OfTheBuild() implements DateReading {}

  /**
   * Text that the generator refuses, and in the place of which it takes the time at which the file
   * was last changed.
   */
  record OfTheFile() implements DateReading {}

  /**
   * Text in which the generator finds no date, without a word: it takes another one that the post
   * states, or else a day that stands for none.
   *
   * @param day the day that stands for none
   */
  record PassedOver(LocalDate day) implements DateReading {}

  /** Text that the generator refuses: its build stops. */
  record Refused() implements DateReading {}

  /**
   * A time with the name of a zone, which the generator heeds only on machines whose own zone has
   * that name; elsewhere it takes the time for one of the site's own zone.
   */
  record OfTheMachine() implements DateReading {}

  /** Text of which Postlint does not know what the generator makes. */
  record Unknown() implements DateReading {}
}
