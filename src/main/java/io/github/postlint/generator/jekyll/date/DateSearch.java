package io.github.postlint.generator.jekyll.date;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for parts of a date in a text in the order in which Ruby's {@code Date._parse} does: a day
 * of the week, a time with a zone, then the first of a dozen shapes of a day. What is found is
 * taken out of the text.
 */
final class DateSearch {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

  /** Ruby's word boundary heeds all scripts, Java's not in all versions. */
  private static final String BEGIN = "(?<![\\p{L}\\p{M}\\p{N}_])";

  private static final String END = "(?![\\p{L}\\p{M}\\p{N}_])";
  private static final String HALF = "[ap](?:m" + END + "|\\.m\\.)";
  private static final String ERA =
      "(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))?";

  private static final Pattern OTHERS =
      Pattern.compile("[^-+',./:@\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\[\\]]+");
  private static final Pattern WEEKDAY =
      pattern(BEGIN + "(sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*");
  private static final Pattern TIME =
      pattern(
          "((?:\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?"
              + "|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)(?:\\s*"
              + HALF
              + ")?|\\d+\\s*"
              + HALF
              + ")(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?"
              + "|[\\p{L}\\p{M}.\\s]+(?:standard|daylight)\\stime"
              + END
              + "|[\\p{L}\\p{M}]+(?:\\sdst)?"
              + END
              + "))?");
  private static final Pattern CLOCK =
      pattern(
          "\\A(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d+))?s?)?)?"
              + "(?:\\s*([ap])(?:m"
              + END
              + "|\\.m\\.))?");
  private static final Pattern DAY_FIRST =
      pattern(
          "('?\\d+)[^-\\d\\s]*\\s*"
              + MONTH
              + "[^-\\d\\s']*(?:\\s*"
              + ERA
              + "\\s*('?-?\\d+(?:(?:st|nd|rd|th)"
              + END
              + ")?))?");
  private static final Pattern MONTH_FIRST =
      pattern(
          BEGIN
              + MONTH
              + "[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*"
              + ERA
              + "\\s*('?-?\\d+))?");
  private static final Pattern HYPHENS = pattern("('?[-+]?\\d+)-(\\d+)-('?-?\\d+)");
  private static final Pattern JAPANESE = pattern(BEGIN + "([mtsh])(\\d+)\\.(\\d+)\\.(\\d+)");
  private static final Pattern NAME_IN_HYPHENS =
      pattern("('?-?\\d+)-" + MONTH + "[^-/.]*-('?-?\\d+)");
  private static final Pattern NAME_BEFORE_HYPHENS =
      pattern(BEGIN + MONTH + "[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?");
  private static final Pattern SLASHES = pattern("('?-?\\d+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?");
  private static final Pattern DOTS = pattern("('?-?\\d+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)");
  private static final Pattern WEEK =
      pattern(BEGIN + "(\\d{2}|\\d{4})?-?w(\\d{2})(?:-?(\\d))?" + END);
  private static final Pattern WEEK_AFTER_HYPHEN =
      pattern("(?<=[\\p{L}\\p{M}\\p{N}_])-w(\\d{2})(?:-?(\\d))?" + END);
  private static final Pattern DAY_OF_WEEK = pattern("-w-(\\d)" + END);
  private static final Pattern NO_YEAR = pattern("--(\\d{2})?-(\\d{2})" + END);
  private static final Pattern NO_YEAR_COMPACT = pattern("--(\\d{2})(\\d{2})?" + END);
  private static final Pattern DAY_OF_YEAR = pattern(BEGIN + "(\\d{2}|\\d{4})-(\\d{3})" + END);
  private static final Pattern NO_DAY_OF_YEAR = pattern("[,.](\\d{2}|\\d{4})-\\d{3}" + END);
  private static final Pattern DAY_OF_THIS_YEAR =
      pattern("(?<=[\\p{L}\\p{M}\\p{N}_])-(\\d{3})" + END);
  private static final Pattern NO_DAY_OF_THIS_YEAR = pattern("\\d-\\d{3}" + END);
  private static final Pattern YEAR = pattern("'(\\d+)" + END);
  private static final Pattern MONTH_ONLY = pattern(BEGIN + MONTH + "\\S*");
  private static final Pattern DAY_ONLY = pattern("(\\d+)(st|nd|rd|th)" + END);
  private static final Pattern DIGITS =
      pattern(
          "([-+]?)(\\d{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?(?:\\s*(z"
              + END
              + "|[-+]\\d{1,4}"
              + END
              + "|\\[[-+]?\\d[^\\]]*\\]))?");
  private static final Pattern BEFORE_CHRIST =
      pattern(BEGIN + "(bc" + END + "|bce" + END + "|b\\.c\\.|b\\.c\\.e\\.)");
  private static final Pattern REST = pattern("\\A\\s*(\\d{1,2})\\s*\\z");

  private final DateParts parts = new DateParts();
  private String text;

  private DateSearch(String text) {
    this.text = OTHERS.matcher(text).replaceAll(" ");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The parts of a date that Ruby finds in a text. */
  static DateParts of(String text) {
    DateSearch search = new DateSearch(text);
    search.take(WEEKDAY, (found, parts) -> {});
    search.take(TIME, DateSearch::time);
    search.day();
    search.take(BEFORE_CHRIST, (found, parts) -> parts.beforeChrist = true);
    search.take(REST, DateSearch::rest);
    search.parts.completeYear();
    return search.parts;
  }

  private boolean take(Pattern pattern, BiConsumer<MatchResult, DateParts> use) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return false;
    }
    MatchResult found = matcher.toMatchResult();
    text = text.substring(0, found.start()) + " " + text.substring(found.end());
    use.accept(found, parts);
    return true;
  }

  private boolean day() {
    return take(DAY_FIRST, (found, parts) -> named(found, 4, 2, 1, 3, parts))
        || take(MONTH_FIRST, (found, parts) -> named(found, 4, 1, 2, 3, parts))
        || take(HYPHENS, DateSearch::hyphens)
        || take(JAPANESE, DateSearch::japanese)
        || take(NAME_IN_HYPHENS, (found, parts) -> named(found, 3, 2, 1, 0, parts))
        || take(NAME_BEFORE_HYPHENS, (found, parts) -> named(found, 3, 1, 2, 0, parts))
        || take(SLASHES, DateSearch::three)
        || take(DOTS, DateSearch::three)
        || numbered()
        || take(YEAR, (found, parts) -> parts.year = parts.number(found.group(1)))
        || take(MONTH_ONLY, (found, parts) -> parts.month = month(found.group(1)))
        || take(DAY_ONLY, (found, parts) -> parts.day = parts.number(found.group(1)))
        || take(DIGITS, (found, parts) -> new DigitGroups(found).into(parts));
  }

  /** Days by the number of their week or within their year; Ruby's times heed no weeks. */
  private boolean numbered() {
    return take(WEEK, (found, parts) -> {})
        || take(WEEK_AFTER_HYPHEN, (found, parts) -> {})
        || take(DAY_OF_WEEK, (found, parts) -> {})
        || take(NO_YEAR, DateSearch::monthAndDay)
        || take(NO_YEAR_COMPACT, DateSearch::monthAndDay)
        || (!NO_DAY_OF_YEAR.matcher(text).find() && take(DAY_OF_YEAR, DateSearch::dayOfYear))
        || (!NO_DAY_OF_THIS_YEAR.matcher(text).find()
            && take(
                DAY_OF_THIS_YEAR,
                (found, parts) -> parts.dayOfYear = parts.number(found.group(1))));
  }

  private static void time(MatchResult found, DateParts parts) {
    parts.zone = found.group(2);
    Matcher clock = CLOCK.matcher(found.group(1));
    if (!clock.find()) {
      return;
    }
    parts.hour = parts.number(clock.group(1));
    parts.minute = parts.number(clock.group(2));
    parts.second = parts.number(clock.group(3));
    if (clock.group(4) != null) {
      parts.nano = DateParts.nanos(clock.group(4));
    }
    if (clock.group(5) != null) {
      parts.hour = parts.hour % 12 + (clock.group(5).equalsIgnoreCase("p") ? 12 : 0);
    }
  }

  private static void named(
      MatchResult found, int year, int month, int day, int era, DateParts parts) {
    parts.beforeChrist |=
        era > 0 && found.group(era) != null && "bB".indexOf(found.group(era).charAt(0)) >= 0;
    new ThreeNumbers(
            found.group(year), Integer.toString(month(found.group(month))), found.group(day))
        .into(parts);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static void hyphens(MatchResult found, DateParts parts) {
    three(found, parts);
    parts.iso = found.group(1).matches("\\d{4}") && found.group(3).matches("\\d{1,2}");
  }

  private static void three(MatchResult found, DateParts parts) {
    new ThreeNumbers(found.group(1), found.group(2), found.group(3)).into(parts);
  }

  private static void japanese(MatchResult found, DateParts parts) {
    int era =
        switch (Character.toLowerCase(found.group(1).charAt(0))) {
          case 'm' -> 1867;
          case 't' -> 1911;
          case 's' -> 1925;
          default -> 1988;
        };
    parts.year = parts.number(found.group(2)) + era;
    parts.month = parts.number(found.group(3));
    parts.day = parts.number(found.group(4));
  }

  private static void monthAndDay(MatchResult found, DateParts parts) {
    parts.month = parts.number(found.group(1));
    parts.day = parts.number(found.group(2));
  }

  private static void dayOfYear(MatchResult found, DateParts parts) {
    parts.year = parts.number(found.group(1));
    parts.dayOfYear = parts.number(found.group(2));
  }

  /** A last number is the day beside a time, and the hour beside a day. */
  private static void rest(MatchResult found, DateParts parts) {
    int number = parts.number(found.group(1));
    if (parts.hour != null && parts.day == null && number >= 1 && number <= 31) {
      parts.day = number;
    }
    if (parts.day != null && parts.hour == null && number <= 24) {
      parts.hour = number;
    }
  }
}
