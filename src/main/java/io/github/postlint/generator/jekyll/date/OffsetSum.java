package io.github.postlint.generator.jekyll.date;

import java.time.Year;
import java.time.ZoneOffset;

/**
 * Ruby's own sums where a time has an offset: it moves the digits to GMT one by one before it asks
 * whether they stand for a time, and where the day leaves its month, the next begins or the one
 * before ends, however far that is.
 */
final class OffsetSum {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private OffsetSum() {}

  /** The digits of the same moment in GMT. */
  static CivilTime inGmt(CivilTime time, ZoneOffset offset) {
    if (offset.getTotalSeconds() == 0) {
      return time;
    }
    int sign = offset.getTotalSeconds() > 0 ? -1 : 1;
    int left = Math.abs(offset.getTotalSeconds());
    RubyClock clock = time.clock();
    int second = clock.second();
    int minute = clock.minute();
    int hour = clock.hour();
    int part = left % 60;
    left /= 60;
    if (part != 0) {
      second += sign * part;
      left += sign * Math.floorDiv(second, 60);
      second = Math.floorMod(second, 60);
    }
    part = Math.floorMod(left, 60);
    left = Math.floorDiv(left, 60);
    if (part != 0) {
      minute += sign * part;
      left += sign * Math.floorDiv(minute, 60);
      minute = Math.floorMod(minute, 60);
    }
    part = Math.floorMod(left, 24);
    left = Math.floorDiv(left, 24);
    if (part != 0) {
      hour += sign * part;
      left += sign * Math.floorDiv(hour, 24);
      hour = Math.floorMod(hour, 24);
    }
    RubyDay day = left == 0 ? time.day() : move(time.day(), sign * left);
    return new CivilTime(day, new RubyClock(hour, minute, second, clock.nano(), clock.isWritten()));
  }

  private static RubyDay move(RubyDay from, int days) {
    int year = from.year();
    int month = from.month();
    int day = from.day() + days;
    if (days > 0 && length(year, month) < day) {
      day = 1;
      month++;
      if (month > 12) {
        month = 1;
        year++;
      }
    } else if (days < 0 && day < 1) {
      month--;
      if (month < 1) {
        month = 12;
        year--;
      }
      day = length(year, month);
    }
    return new RubyDay(year, month, day, from.iso());
  }

  private static int length(int year, int month) {
    if (month < 1 || month > 12) {
      return month == 0 ? DAYS[11] : NO_LIMIT;
    }
    return month == 2 && Year.isLeap(year) ? 29 : DAYS[month - 1];
  }
}
