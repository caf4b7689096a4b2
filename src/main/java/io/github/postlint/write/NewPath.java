package io.github.postlint.write;

import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Slugs;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a new post: that of another with its own date and name.
 *
 * @param model the other's
 * @param ascii whether names have ASCII characters alone
 */
record NewPath(String model, boolean ascii) {
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})([-_]).*");

  /** A language that a name states, and the extension. */
  private static final Pattern ENDING = Pattern.compile("(\\.[a-z]{2}(-[a-z]{2})?)?\\.[^./]+$");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern PART = Pattern.compile("\\d\\d?");
  private static final Pattern MONTH = Pattern.compile("(19|20)\\d\\d-\\d\\d");

  String of(PostWish wish) {
    List<String> names = new ArrayList<>(List.of(model.split("/")));
    int own = names.size() - 1;
    String ending = "";
    Matcher end = ENDING.matcher(names.get(own));
    if (end.find()) {
      ending = end.group();
    }
    String stem = names.get(own).substring(0, names.get(own).length() - ending.length());
    if (stem.equals("index") && own > 0) {
      own--;
      stem = names.get(own);
      ending = "";
    }
    dateFolders(names.subList(0, own), wish.moment());
    Matcher dated = DATED.matcher(stem);
    String date = dated.matches() ? day(wish.moment(), "uuuu-MM-dd") + dated.group(2) : "";
    names.set(own, date + slug(wish.title()) + ending);
    return String.join("/", names);
  }

  private String slug(String title) {
    return new Slugs(ascii ? SlugStyle.ASCII : SlugStyle.UNICODE).of(title);
  }

  /** Folders for years, and in them for months and days. */
  private static void dateFolders(List<String> names, ZonedDateTime moment) {
    for (int i = 0; i < names.size(); i++) {
      if (MONTH.matcher(names.get(i)).matches()) {
        names.set(i, day(moment, "uuuu-MM"));
      } else if (YEAR.matcher(names.get(i)).matches()) {
        names.set(i, day(moment, "uuuu"));
        setPart(names, i + 1, moment, "M");
        setPart(names, i + 2, moment, "d");
      }
    }
  }

  private static void setPart(List<String> names, int i, ZonedDateTime moment, String letter) {
    if (i < names.size() && PART.matcher(names.get(i)).matches()) {
      names.set(i, day(moment, letter.repeat(names.get(i).length())));
    }
  }

  private static String day(ZonedDateTime moment, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment);
  }
}
