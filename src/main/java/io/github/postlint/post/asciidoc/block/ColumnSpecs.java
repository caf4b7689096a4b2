package io.github.postlint.post.asciidoc.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the columns that a table says it has. */
final class ColumnSpecs {
  /** No table of a post has more. */
  private static final int MAX = 1000;

  private static final Pattern SPEC =
      Pattern.compile(
          "(?:(\\d+)\\*)?([<^>](?:\\.[<^>]?)?|(?:[<^>]?\\.)?[<^>])?(\\d+%?|~)?([a-z])?");

  private ColumnSpecs() {}

  /** The letter of each column's style, a space for none; empty where nothing is said. */
  static List<Character> styles(String columns) {
    String text = columns.replace(" ", "");
    List<Character> styles = new ArrayList<>();
    if (text.matches("[1-9]\\d{0,3}")) {
      add(styles, Integer.parseInt(text), ' ');
      return styles;
    }
    for (String record : text.split(text.contains(",") ? "," : ";", -1)) {
      Matcher matcher = SPEC.matcher(record);
      if (record.isEmpty()) {
        add(styles, 1, ' ');
      } else if (matcher.matches()) {
        String count = matcher.group(1);
        char style = matcher.group(4) == null ? ' ' : matcher.group(4).charAt(0);
        add(styles, count == null ? 1 : count.length() > 4 ? MAX : Integer.parseInt(count), style);
      }
    }
    return text.isEmpty() ? List.of() : styles;
  }

  private static void add(List<Character> styles, int count, char style) {
    for (int i = 0; i < count && styles.size() < MAX; i++) {
      styles.add(style);
    }
  }
}
