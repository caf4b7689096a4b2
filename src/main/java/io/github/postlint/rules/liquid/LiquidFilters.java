package io.github.postlint.rules.liquid;

import java.util.Set;

/** The filters that Liquid 5.4 and Jekyll 4.3 bring. */
final class LiquidFilters {
  /** All of them. */
  static final Set<String> ALL =
      Set.of(
          ("abs absolute_url append array_to_sentence_string at_least at_most base64_decode"
                  + " base64_encode base64_url_safe_decode base64_url_safe_encode capitalize ceil"
                  + " cgi_escape compact concat date date_to_long_string date_to_rfc822"
                  + " date_to_string date_to_xmlschema default divided_by downcase escape"
                  + " escape_once find find_exp first floor group_by group_by_exp h inspect join"
                  + " jsonify last lstrip map markdownify minus modulo newline_to_br"
                  + " normalize_whitespace number_of_words plus pop prepend push relative_url"
                  + " remove remove_first remove_last replace replace_first replace_last reverse"
                  + " round rstrip sample sassify scssify shift size slice slugify smartify sort"
                  + " sort_natural split strip strip_html strip_index strip_newlines sum times"
                  + " to_integer truncate truncatewords uniq unshift upcase uri_escape url_decode"
                  + " url_encode where where_exp xml_escape")
              .split(" "));

  /** Those that print nothing if there is nothing to filter. */
  static final Set<String> KEEP_NOTHING =
      Set.of("capitalize", "downcase", "escape", "lstrip", "rstrip", "strip", "upcase");

  private LiquidFilters() {}
}
