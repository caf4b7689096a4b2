package io.github.postlint.adopt;

import io.github.postlint.site.facts.FieldFact;
import java.util.Map;
import java.util.TreeMap;

/** How posts use one key of their front matter. */
final class LearntKey {
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> values = new TreeMap<>();
  private int count;

  void add(FieldFact field) {
    count++;
    types.merge(type(field.form()), 1, Integer::sum);
    if (field.form() == FieldFact.Form.TEXT) {
      values.merge(field.text(), 1, Integer::sum);
    }
  }

  /** In how many posts it is. */
  int count() {
    return count;
  }

  /**
   * JSON's types of its values with their numbers, without those that are rare.
   *
   * @param few so few values show no habit
   */
  Map<String, Integer> types(int few) {
    Map<String, Integer> common = new TreeMap<>(types);
    if (count >= few) {
      common.values().removeIf(number -> number * 10 < count);
    }
    return common;
  }

  /**
   * All values with their numbers, where they seem to be all that there are; else none.
   *
   * @param most how many values that may be
   * @param often how often each must be used
   */
  Map<String, Integer> values(int most, int often) {
    boolean closed =
        values.size() <= most
            && types.getOrDefault("string", 0) == count
            && values.values().stream().mapToInt(number -> number).sum() == count
            && values.entrySet().stream()
                .allMatch(
                    one -> one.getValue() >= often && one.getKey().length() < FieldFact.MAX_TEXT);
    return closed ? values : Map.of();
  }

  private static String type(FieldFact.Form form) {
    return switch (form) {
      case NOTHING -> "\"null\"";
      case TRUTH -> "boolean";
      case NUMBER -> "number";
      case DATE, TEXT -> "string";
      case LIST -> "array";
      case MAPPING -> "object";
    };
  }
}
