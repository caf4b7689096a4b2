package io.github.postlint.generator.jekyll.date;

import io.github.postlint.site.facts.DateReading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ruby's {@code Time.parse}, as far as it is certain. Ruby looks for anything in a text that might
 * be part of a date; this class knows the common shapes: a day, a time, an offset or a zone, and a
 * few words behind them.
 */
final class RubyDate {
  /** Ruby refuses longer texts, but not in all its versions. */
  private static final int MAX_LENGTH = 128;

  private static final Pattern IGNORED = Pattern.compile("[^-+',./:@\\[\\]a-zA-Z0-9]+");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:(?i:sun|mon|tue|wed|thu|fri|sat)[a-zA-Z]*[.,]? )?");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern MONTH_NAME =
      Pattern.compile("(?iu)jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
  private static final Pattern NO_DAY = Pattern.compile("(?:19|[2-9]\\d)\\d\\d(?:-\\d\\d)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:,? (?:(?:at|-) )?|[Tt](?=\\d))"
              + RubyClock.PATTERN
              + "(?: ?"
              + RubyZone.PATTERN
              + ")?");
  private static final Pattern TELLING_WORD = Pattern.compile("(?i)bce?|dst|time");
  private static final Pattern TIME_WORDS = Pattern.compile("(?i) (?:h.*|[ap]m\\b.*|t|z)");
  private static final Pattern WORDS = Pattern.compile("(?: [a-zA-Z]+)*");

  private RubyDate() {}

  static DateReading read(String text) {
    IsoDate iso = IsoDate.orNull(text);
    return iso == null ? readAny(text) : read(new CivilTime(iso.day(), iso.clock()), iso.zone());
  }

  private static DateReading readAny(String text) {
    if (text.length() > MAX_LENGTH) {
      return new DateReading.Unknown();
    }
    if (!DIGIT.matcher(text).find()) {
      return MONTH_NAME.matcher(text).find()
          ? new DateReading.Unknown()
          : new DateReading.Refused();
    }
    if (text.chars().anyMatch(c -> c > 127)) {
      return new DateReading.Unknown();
    }
    return readKnown(IGNORED.matcher(text).replaceAll(" ").strip());
  }

  private static DateReading readKnown(String text) {
    if (NO_DAY.matcher(text).matches()) {
      return new DateReading.Refused();
    }
    Matcher weekday = WEEKDAY.matcher(text);
    int start = weekday.lookingAt() ? weekday.end() : 0;
    Optional<RubyDay> day = RubyDay.at(text, start);
    return day.isPresent() ? readRest(text, day.get()) : new DateReading.Unknown();
  }

  private static DateReading readRest(String text, RubyDay day) {
    Matcher time = TIME.matcher(text).region(day.end(), text.length());
    time.useTransparentBounds(true);
    if (!time.lookingAt()) {
      return areHarmless(text.substring(day.end()), false)
          ? read(new CivilTime(day, RubyClock.NONE), RubyZone.NONE)
          : new DateReading.Unknown();
    }
    boolean joined = Character.isLetter(text.charAt(day.end()));
    if ((joined && !day.iso()) || !areHarmless(text.substring(time.end()), true)) {
      return new DateReading.Unknown();
    }
    String zone = time.group("zone");
    return read(
        new CivilTime(day, RubyClock.of(time)), zone == null ? RubyZone.NONE : RubyZone.of(zone));
  }

  /** Whether the words behind a date are none in which Ruby finds something. */
  private static boolean areHarmless(String words, boolean behindTime) {
    if (!WORDS.matcher(words).matches()) {
      return false;
    }
    for (String word : words.strip().split(" ")) {
      if (TELLING_WORD.matcher(word).matches() || RubyDay.isMonth(word)) {
        return false;
      }
    }
    return behindTime || !TIME_WORDS.matcher(words).matches();
  }

  private static DateReading read(CivilTime time, RubyZone zone) {
    boolean exact = zone.offset().isEmpty() || time.keepsDay(zone.offset().get());
    if (!zone.isKnown() || (!exact && !time.isOrdinary())) {
      return new DateReading.Unknown();
    }
    if (!time.exists()) {
      return new DateReading.Refused();
    }
    return time.isCertain() ? time.reading(zone.offset()) : new DateReading.Unknown();
  }
}
