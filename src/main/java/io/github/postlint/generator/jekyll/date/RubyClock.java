package io.github.postlint.generator.jekyll.date;

/**
 * A time of the day as Ruby reads it.
 *
 * @param hour with {@code pm} applied
 * @param minute as written
 * @param second as written
 * @param nano the fraction of the second
 * @param isWritten false for the midnight that stands for no time at all
 */
record RubyClock(int hour, int minute, int second, int nano, boolean isWritten) {

  /** The time of a day without one. */
  static final RubyClock NONE = new RubyClock(0, 0, 0, 0, false);

  /** Whether every clock shows the time at some moment of the day. */
  boolean isOfItsDay() {
    return hour < 24 && minute < 60 && second < 60;
  }

  /** Whether Ruby makes a time of the digits. */
  boolean exists() {
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    return (hour < 24 || midnight) && minute < 60 && second <= 60;
  }
}
