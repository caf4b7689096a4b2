package io.github.postlint.tags.pages;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Builds YAML front matter, one key per line. Values are written as JSON, which every YAML parser
 * reads alike; texts become one line and lose what no reader sees.
 */
final class FrontMatterBuilder {
  private final StringBuilder lines = new StringBuilder("---\n");

  FrontMatterBuilder text(String key, String value) {
    return line(key, quoted(value));
  }

  FrontMatterBuilder number(String key, int value) {
    return line(key, Integer.toString(value));
  }

  /** A list of texts; nothing where it is empty. */
  FrontMatterBuilder texts(String key, List<String> values) {
    return items(key, values.stream().map(FrontMatterBuilder::quoted).toList());
  }

  /**
   * A list of records; nothing where it is empty.
   *
   * @param values each with fields that are numbers or texts, in order
   */
  FrontMatterBuilder records(String key, List<Map<String, Object>> values) {
    return items(key, values.stream().map(FrontMatterBuilder::record).toList());
  }

  /** The front matter with its delimiters and a line end. */
  @Override
  public String toString() {
    return lines + "---\n";
  }

  private FrontMatterBuilder items(String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.append(key).append(":\n");
      values.forEach(value -> lines.append("  - ").append(value).append('\n'));
    }
    return this;
  }

  private FrontMatterBuilder line(String key, String value) {
    lines.append(key).append(": ").append(value).append('\n');
    return this;
  }

  private static String record(Map<String, Object> fields) {
    StringJoiner record = new StringJoiner(", ", "{", "}");
    fields.forEach((key, value) -> record.add(key + ": " + scalar(value)));
    return record.toString();
  }

  private static String scalar(Object value) {
    return value instanceof Integer number ? number.toString() : quoted(value.toString());
  }

  private static String quoted(String text) {
    return '"' + PlainLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
