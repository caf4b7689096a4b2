package io.github.postlint.generator.jekyll.date;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dates as authors write them, as YAML values. */
public final class DateInputs {
  /** The dates of {@code dates.txt}, chosen by hand. */
  public static List<String> chosen() throws IOException {
    try (InputStream in = DateInputs.class.getResourceAsStream("dates.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static final String[] DAYS = {
    "2017-05-09",
    "2017-5-9",
    "2017-02-30",
    "2017-13-01",
    "19-01-02",
    "2020/07/07",
    "07/08/2020",
    "7.8.2020",
    "20200707",
    "July 7, 2020",
    "7 July 2020",
    "Sep 31, 2019",
    "30 Feb 2018",
    "7-Jul-2020",
    "Tue, 9 May 2017",
    "May 2017",
    "2024-12-31",
    "2016-02-29",
    "2017-02-29",
    "12/13/14",
    "2000-1-01",
    "99-12-31",
    "2017-04-31"
  };
  private static final String[] GAPS = {" ", " ", " ", "T", "  ", ", ", " at ", " - ", ""};
  private static final String[] TIMES = {
    "",
    "12:00",
    "12:00:00",
    "0:00",
    "00:00:00",
    "23:59:59",
    "24:00",
    "24:00:00",
    "24:30",
    "8:05",
    "8am",
    "11:30 pm",
    "12:00:00.25",
    "12h30",
    "09:60",
    "02:30:00",
    "25:10:00",
    "12:00:60",
    "23:30"
  };
  private static final String[] ZONES = {
    "",
    "",
    "",
    " +0100",
    " +01:00",
    "+0200",
    " -0500",
    "Z",
    " UTC",
    " GMT",
    " EST",
    " PST",
    " +1",
    " -0330",
    " +0545",
    " -0030",
    " +1400",
    " Europe/Paris",
    " UTC+2",
    " +2500",
    " 0200",
    " CEST",
    " -12",
    " +2:00",
    " pst"
  };
  private static final String[] TAILS = {
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    " (draft)",
    " soon",
    " (to be moved)",
    " x",
    " hm",
    " 1",
    " march",
    " ad",
    " bc"
  };

  private DateInputs() {}

  /** Days, times, zones and words in every order of chance. */
  public static List<String> recombined(int count, long seed) {
    Random random = new Random(seed);
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String time = one(random, TIMES);
      String text = one(random, DAYS);
      if (!time.isEmpty()) {
        text += one(random, GAPS) + time + one(random, ZONES);
      }
      text += one(random, TAILS);
      inputs.add(random.nextInt(3) == 0 ? "'" + text + "'" : text);
    }
    return inputs;
  }

  /**
   * Strings of single characters, which have little sense and show what a reader takes for granted.
   */
  public static List<String> scrambled(int count, long seed) {
    Random random = new Random(seed);
    String alphabet = "0123456789012345678920-:/.+-, TZpamhy";
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(one(random, DAYS)).append(one(random, GAPS));
      text.append(one(random, TIMES)).append(one(random, ZONES)).append(one(random, TAILS));
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, c);
          case 1 -> text.insert(at, c);
          default -> text.deleteCharAt(at);
        }
      }
      inputs.add("'" + text + "'");
    }
    return inputs;
  }

  private static String one(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
