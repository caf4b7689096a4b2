package io.github.postlint.sweep;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What no author means readers of AsciiDoc to see.
 *
 * @param kind how reports call it
 * @param pattern what it looks like in the visible text
 */
record AsciiDocMark(String kind, Pattern pattern) {
  static final List<AsciiDocMark> ALL =
      List.of(
          mark("**", "\\*\\*(?=\\w)|(?<=\\w)\\*\\*"),
          mark("backtick", "`"),
          mark("](", "\\]\\((?:https?:|/|#)"),
          mark("macro", "\\b(?:image|video|include|link|xref|footnote)::?[^\\s\\[]+\\["),
          mark("macro without brackets", "\\b(?:image|include|xref)::[\\w./]+(?=\\s|$)"),
          mark("address with brackets", "\\bhttps?://[^\\s\\[]+\\[[^\\]]+\\]"),
          mark("heading", "(?m)^={2,6} ?\\p{L}"),
          mark("hashes", "(?m)^#{2,6} ?\\p{L}"),
          mark("item", "(?m)^(?:\\*{1,5}|\u2022) \\S|:\\n(?:-|\\.{1,5}|\\d\\.) \\S"),
          mark("fence", "(?m)^(?:-{4,}|={4,}|\\|={3}|\\.{4,}|~{3,}|`{3})$"),
          mark("block attributes", "\\[(?:source|quote|NOTE|TIP|cols=|options=)"),
          mark("alone", "(?m)^(?:\\+|\\*{1,5}|_{1,4}|={1,6})$"),
          mark("attribute", "(?m)^:[A-Za-z][\\w-]*: \\S"),
          mark("reference", "\\{[a-z][a-z0-9_-]+\\}|<<[\\w-]+(?:,[^>\\n]+)?>>"),
          mark("tag", "</?(?:a|b|i|p|br|div|span|img|em|strong|code|pre|center)(?:\\s[^<>]*)?/?>"),
          mark("table", "(?m)^\\|[^|\\n]+\\|"));

  private static AsciiDocMark mark(String kind, String pattern) {
    return new AsciiDocMark(kind, Pattern.compile(pattern));
  }
}
