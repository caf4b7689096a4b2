package io.github.postlint.rules.dates;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateReading;

/** What to say of dates that do not exist. */
final class ImpossibleDay {
  private ImpossibleDay() {}

  /** What happens to text that is no date; {@code where} says where it stands, if need be. */
  static String refused(String text, String where, Generator generator) {
    return generator.name()
        + " cannot read \""
        + oneLine(text)
        + "\""
        + where
        + " as a date and stops the build.";
  }

  /** What happens to text in which the generator finds no year. */
  static String ofTheBuild(String text, Generator generator) {
    return generator.name()
        + " finds no whole date in \""
        + oneLine(text)
        + "\" and takes the year, and perhaps more, from the day of the build: the post moves with"
        + " every build.";
  }

  /** What happens to text in the place of which the file's own time counts. */
  static String ofTheFile(String text, Generator generator) {
    return generator.name()
        + " cannot read \""
        + oneLine(text)
        + "\" as a date and takes the time at which the file was last changed: with each copy of"
        + " the site the post has another date.";
  }

  /** What happens to text that is no date to a generator that says nothing of it. */
  static String passedOver(
      String text, boolean other, DateReading.PassedOver passed, Generator generator) {
    return generator.name()
        + (text.isBlank()
            ? " finds no date here"
            : " cannot read \"" + oneLine(text) + "\" as a date")
        + (other
            ? " and takes another one of the front matter, without a word."
            : ", without a word: to it the post is of "
                + DateText.inWords(passed.day())
                + ", and readers find it after all others.");
  }

  /** What happens to a day that the calendar does not have. */
  static String otherDay(Scalar value, DateReading.OtherDay other, Generator generator) {
    return "There is no day \""
        + oneLine(value.text())
        + "\": "
        + generator.name()
        + " reads it as "
        + DateText.inWords(other.day())
        + ". Write the day that is meant.";
  }

  /** Checks the date in the file name of a post that has no other. */
  static void checkFileName(String date, Generator generator, Reporter reporter) {
    DateReading reading = generator.dates().read(date);
    if (reading instanceof DateReading.Refused) {
      reporter.reportFile(
          Severity.ERROR,
          refused(date, " in the file name", generator)
              + " Rename the file: year, month and day, such as 2017-05-09.");
    } else if (reading instanceof DateReading.OtherDay other) {
      reporter.reportFile(
          Severity.ERROR,
          "There is no day \""
              + date
              + "\", as the file name says: "
              + generator.name()
              + " publishes the post under "
              + DateText.inWords(other.day())
              + ". Rename the file.");
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
