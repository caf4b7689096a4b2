package io.github.postlint.sweep;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is searched for in visible text.
 *
 * @param kind its name in the report
 * @param pattern how it looks; its first group, if it has one, is what the source has of it
 */
record Mark(String kind, Pattern pattern) {
  static final List<Mark> ALL =
      List.of(
          mark("**", "\\*\\*+"),
          mark("__", "(?<![\\w/])__+(?!_)|__+(?![\\w/])"),
          mark("backtick", "`+"),
          mark("](", "(\\]) ?\\((?=[^)\\s]*[/#.:])"),
          mark("](", "(\\]) ?(?=https?://)"),
          mark("$$", "\\$\\$"),
          mark(
              "shortcode",
              "\\[/?(?:caption|youtube|vimeo|gallery|embed|sourcecode|code|quote|url|img)\\b[^\\]]*\\]"),
          mark("emoji", "(?<![\\w:/]):(?!\\d+:)[a-z][a-z0-9_+-]{2,}:(?![\\w:/])"),
          mark("backslash", "\\\\[*_\\[\\]()#`<>|{}~-]|\\\\$"),
          mark("[ ]", "(?m)^\\[[ xX]\\] "),
          mark("][", "\\]\\["),
          mark("[^", "\\[\\^"),
          mark("{:", "\\{:(?!\\w)|\\{:toc|\\{[.#][\\w-]+"),
          mark("{%", "\\{%|%\\}"),
          mark("{{", "\\{\\{|\\}\\}"),
          mark("##", "##+"),
          mark("<!--", "<!--|-->"),
          mark("Liquid error", "Liquid (?:syntax )?error(?::| \\()"),
          mark(":::", ":::+"),
          mark("[!NOTE]", "\\[!\\w+\\]"),
          mark("[[", "\\[\\[(?=\\w)|\\[_?TOC_?\\]"),
          mark("![", "!\\[|(!) \\[[^\\]]*\\] ?[(\\[]"),
          mark("~~", "~~+"),
          mark("'''", "(?md)^'''"),
          mark("==", "(?<!=)(==)(?=\\w)[^=\\n]*\\w==(?!=)"),
          mark("tag", "(</?[a-zA-Z][\\w-]*)(?:\\s[^<>]*)?/?>"),
          mark("curly attribute", "<[a-zA-Z][^<>]*?(=) ?[“”][^”]*”"),
          mark("row", "(?md)^\\s*(\\|)[^|\\n]+\\|.*$|^[^|\\n]*(\\|)\\s*:?-{3,}.*$"),
          mark("entity", "&(?:\\w{2,8}|#\\d+);"));

  /** At the beginning of a line of a paragraph, and of its source. */
  static final List<Mark> FIRST =
      List.of(
          mark("list mark", "(?md)^([-*+•●▪·]|\\d{1,2}[.)])[ \\u00A0]+(?=\\S)"),
          mark(
              "list mark",
              "(?md)^(\\d{1,2}[.)])(?=[A-Z])|(?s)(?<=\\n|^)([-*])(?=\\p{L}[^\\n]*\\n\\2\\p{L})"),
          mark("emphasis mark", "(?md)^(\\*)(?=\\p{L})"),
          mark("quote mark", "(?md)^(>+)\\s*(?=\\S)"),
          mark("heading mark", "(?md)^(#{2,6})\\s*(?=[\\p{L}\\d])|^(#) +(?=\\S)"),
          mark("heading mark", "\\A(#)(?=\\p{Lu}[^\\n]{0,80}\\z)"),
          mark("rule mark", "(?md)^((?:[-=*_] ?){3,})$"),
          mark("fence mark", "(?md)^(~~~+)"));

  /** What the source has where the page has this. */
  String literal(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group().strip();
  }

  private static Mark mark(String kind, String regex) {
    return new Mark(kind, Pattern.compile(regex));
  }
}
