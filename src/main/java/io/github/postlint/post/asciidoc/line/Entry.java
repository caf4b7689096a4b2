package io.github.postlint.post.asciidoc.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry of an attribute says.
 *
 * @param name in lower case
 * @param value {@code null} where the attribute is taken away
 */
public record Entry(String name, String value) {
  private static final Pattern PASS =
      Pattern.compile("pass:([a-z]+(?:,[a-z-]+)*)?\\[(.*)\\]", Pattern.DOTALL);
  private static final Pattern INVALID =
      Pattern.compile("[^\\w-]", Pattern.UNICODE_CHARACTER_CLASS);

  /** Reads an entry, with the lines that continue it; the reader stands at its first line. */
  public static Entry take(LineReader reader, Matcher matcher) {
    reader.take();
    String value = matcher.group(2) == null ? "" : matcher.group(2);
    if (value.endsWith(" \\") || value.endsWith(" +")) {
      value = takeContinued(reader, value);
    }
    Matcher pass = PASS.matcher(value);
    return of(matcher.group(1), pass.matches() ? pass.group(2) : value);
  }

  private static String takeContinued(LineReader reader, String first) {
    String mark = first.substring(first.length() - 2);
    StringBuilder value = new StringBuilder(first.substring(0, first.length() - 2).stripTrailing());
    boolean open = true;
    while (open && reader.peek() != null && !reader.peek().isEmpty()) {
      String line = reader.take().text().stripLeading();
      open = line.endsWith(mark);
      value
          .append(
              value.length() > 1 && value.substring(value.length() - 2).equals(" +") ? '\n' : ' ')
          .append(open ? line.substring(0, line.length() - 2).stripTrailing() : line);
    }
    return value.toString();
  }

  private static Entry of(String written, String value) {
    boolean unset = written.startsWith("!") || written.endsWith("!");
    String name = INVALID.matcher(written.replace("!", "")).replaceAll("").toLowerCase(Locale.ROOT);
    return new Entry(name, unset ? null : value);
  }
}
