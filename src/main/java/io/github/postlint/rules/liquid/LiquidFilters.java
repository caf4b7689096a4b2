package io.github.postlint.rules.liquid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The filters that Liquid 4 and 5 and Jekyll 3.8 to 4 bring, and how many arguments they take
 * besides the value. A test compares them with Ruby's.
 */
final class LiquidFilters {
  private static final Map<String, Arity> TABLE = table();

  /** All of them. */
  static final Set<String> ALL = Set.copyOf(TABLE.keySet());

  /** Those that print nothing if there is nothing to filter. */
  static final Set<String> KEEP_NOTHING =
      Set.of("capitalize", "downcase", "escape", "lstrip", "rstrip", "strip", "upcase");

  private LiquidFilters() {}

  /**
   * How many arguments a filter takes.
   *
   * @param min at least
   * @param max at most
   */
  record Arity(int min, int max) {

    /** Whether it can do with so many. */
    boolean takes(int count) {
      return min <= count && count <= max;
    }
  }

  /** How many arguments a filter takes that is one of {@link #ALL}. */
  static Arity arity(String name) {
    return TABLE.get(name);
  }

  private static Map<String, Arity> table() {
    Map<String, Arity> table = new HashMap<>();
    add(
        table,
        0,
        0,
        "abs absolute_url base64_decode base64_encode base64_url_safe_decode"
            + " base64_url_safe_encode capitalize ceil cgi_escape date_to_rfc822 date_to_xmlschema"
            + " downcase escape escape_once first floor h inspect jsonify last lstrip markdownify"
            + " newline_to_br normalize_whitespace relative_url reverse rstrip sassify scssify size"
            + " smartify strip strip_html strip_index strip_newlines to_integer upcase uri_escape"
            + " url_decode url_encode xml_escape");
    add(
        table,
        0,
        1,
        "array_to_sentence_string compact join number_of_words pop round sample shift slugify"
            + " sort_natural sum uniq");
    add(table, 0, 2, "date_to_long_string date_to_string default sort truncate truncatewords");
    add(
        table,
        1,
        1,
        "append at_least at_most concat date divided_by group_by map minus modulo plus prepend push"
            + " remove remove_first remove_last split times unshift");
    add(table, 1, 2, "replace replace_first slice");
    add(table, 2, 2, "find find_exp group_by_exp replace_last where where_exp");
    return Map.copyOf(table);
  }

  private static void add(Map<String, Arity> table, int min, int max, String names) {
    for (String name : names.split(" ")) {
      table.put(name, new Arity(min, max));
    }
  }
}
