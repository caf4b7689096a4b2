package io.github.postlint.post.commonmark;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they are meant. */
final class LiteralText {
  private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d{1,7})|[xX]([0-9a-fA-F]{1,6}));");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private LiteralText() {}

  /** A text without the backslashes that make text of marks, and without the usual entities. */
  static String of(String text) {
    String bare = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    return bare.indexOf('&') < 0
        ? bare
        : NUMBER.matcher(bare).replaceAll(LiteralText::character).replace("&amp;", "&");
  }

  private static String character(MatchResult number) {
    int code =
        number.group(1) != null
            ? Integer.parseInt(number.group(1))
            : Integer.parseInt(number.group(2), 16);
    return Matcher.quoteReplacement(
        code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
  }
}
