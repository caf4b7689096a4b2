package io.github.postlint.write;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are written in front matter. */
enum HeaderFormat {
  YAML,
  TOML,
  JSON,
  /** What stands after a sign in a line is the value, as in properties. */
  LINES;

  /** Text that YAML takes for text without quotation marks. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_/][\\p{L}\\p{N} _,.()/'’!?-]*");

  /** Words that YAML takes for something else. */
  private static final Pattern WORDS =
      Pattern.compile("(?i:true|false|yes|no|on|off|y|n|null|none)|.*\\s");

  /** The format of a text that begins so. */
  static HeaderFormat of(String text) {
    String start = text.stripLeading();
    if (start.startsWith("---")) {
      return YAML;
    }
    if (start.startsWith("+++")) {
      return TOML;
    }
    return start.startsWith("{") ? JSON : LINES;
  }

  /** A text as a value. */
  String text(String text) {
    if (this == LINES || (this == YAML && isPlain(text))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !WORDS.matcher(text).matches();
  }

  /** A moment as a value, written as that of a model is. */
  String moment(String written, boolean quoted) {
    return (quoted && this != LINES) || this == JSON ? '"' + written + '"' : written;
  }

  /** Texts as a value on one line. */
  String list(List<String> texts) {
    String items = texts.stream().map(this::item).collect(Collectors.joining(", "));
    return this == LINES ? items : "[" + items + "]";
  }

  /** A comma would end an item. */
  private String item(String text) {
    return this == YAML && text.indexOf(',') >= 0
        ? '"' + text.replace("\"", "\\\"") + '"'
        : text(text);
  }
}
