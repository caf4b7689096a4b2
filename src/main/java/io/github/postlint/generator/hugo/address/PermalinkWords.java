package io.github.postlint.generator.hugo.address;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the placeholders of an address stand for in a page.
 *
 * @param path where the page lies
 * @param date of the page; the first day of the year 1 where it has none
 * @param title of the page, or nothing
 * @param slug that the page states, or nothing
 * @param sections the folders that are sections, which those with a page of their own are and the
 *     first
 */
record PermalinkWords(
    ContentPath path, LocalDate date, String title, String slug, String sections) {
  private static final Pattern WORD = Pattern.compile(":(\\w+)(\\[\\w*:?\\w*\\])?");

  private static final Set<String> KNOWN =
      Set.of(
          "year",
          "month",
          "monthname",
          "day",
          "weekday",
          "weekdayname",
          "yearday",
          "section",
          "sections",
          "title",
          "slug",
          "slugorfilename",
          "filename");

  /** The first placeholder that Hugo does not know, without its colon; empty where it knows all. */
  static Optional<String> unknown(String pattern) {
    return WORD.matcher(pattern)
        .results()
        .map(word -> word.group(1))
        .filter(word -> !KNOWN.contains(word))
        .findFirst();
  }

  /** The address that a pattern makes; empty where a placeholder is not known. */
  Optional<String> expand(String pattern, HugoPath names) {
    Matcher word = WORD.matcher(pattern);
    StringBuilder made = new StringBuilder();
    while (word.find()) {
      Optional<String> value =
          word.group(2) == null ? word(word.group(1), names) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      word.appendReplacement(made, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(word.appendTail(made).toString());
  }

  private Optional<String> word(String name, HugoPath names) {
    return Optional.ofNullable(
        switch (name) {
          case "year" -> String.valueOf(date.getYear());
          case "month" -> twoDigits(date.getMonthValue());
          case "monthname" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case "day" -> twoDigits(date.getDayOfMonth());
          case "weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
          case "weekdayname" -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case "yearday" -> String.valueOf(date.getDayOfYear());
          case "section" -> path.section();
          case "sections" -> sections;
          case "title" -> names.of(title);
          case "slug" -> names.of(slug.isEmpty() ? title : slug);
          case "slugorfilename" -> names.of(slug.isEmpty() ? path.ownName() : slug);
          case "filename" -> names.of(path.ownName());
          default -> null;
        });
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
