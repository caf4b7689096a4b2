package io.github.postlint.rules.frontmatter;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment after a value.
 *
 * @param span from the number sign to the last character of the line that is not white space
 * @param text the characters of the span
 * @param gap how many characters stand before it
 */
record LostComment(Span span, String text, int gap) {
  private static final Pattern BEHIND_VALUE = Pattern.compile("([ \\t]+)(#.*)");
  private static final Pattern BEHIND_KEY = Pattern.compile("[ \\t]*:?([ \\t]+)(#.*)");
  private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3,4}){1,2}\\b.*");
  private static final Pattern HASHTAGS = Pattern.compile("#[\\p{L}\\p{N}]\\S*(?:[ ,]+#?\\S+)*");

  /** The number sign of a language's name, such as C #, or of a number, such as issue # 5. */
  private static final Pattern SIGN_OF_TEXT = Pattern.compile("(?:.*[\\s(/])?[ACFJQXacfjqx]");

  /** The comment on the line, if nothing but white space stands between it and {@code from}. */
  static Optional<LostComment> after(Source source, int from, boolean key) {
    if (!mayFollow(source.text(), from)) {
      return Optional.empty();
    }
    LineTable lines = source.lines();
    Span line = lines.line(lines.lineOf(from));
    if (from >= line.end()) {
      return Optional.empty();
    }
    Matcher matcher =
        (key ? BEHIND_KEY : BEHIND_VALUE).matcher(source.text(new Span(from, line.end())));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(2).stripTrailing();
    int start = from + matcher.start(2);
    int gap = matcher.group(1).length();
    return Optional.of(new LostComment(new Span(start, start + text.length()), text, gap));
  }

  /** Most values have nothing after them, which is told without a look at lines. */
  private static boolean mayFollow(String text, int from) {
    int at = from;
    while (at < text.length() && " \t:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '#';
  }

  /** Whether the author meant it as a part of the value, as far as it can be told. */
  boolean isMeant(String key, String value) {
    if (key.equals("title") && value.isEmpty()) {
      return true;
    }
    if (text.length() < 2) {
      return isSignOfText(value) && TextKeys.isText(key);
    }
    boolean glued = !Character.isWhitespace(text.charAt(1)) && text.charAt(1) != '#';
    if (value.isEmpty()) {
      return (TextKeys.isText(key) || TextKeys.isName(key))
          ? HASHTAGS.matcher(text).matches()
          : COLOR.matcher(text).matches();
    }
    if (TextKeys.isName(key)) {
      return glued && HASHTAGS.matcher(text).matches();
    }
    return TextKeys.isText(key) && (glued || isSignOfText(value) || isNumber());
  }

  private boolean isSignOfText(String value) {
    return gap == 1 && SIGN_OF_TEXT.matcher(value).matches();
  }

  private boolean isNumber() {
    String rest = text.substring(1).strip();
    return gap == 1 && !rest.isEmpty() && Character.isDigit(rest.charAt(0));
  }
}
