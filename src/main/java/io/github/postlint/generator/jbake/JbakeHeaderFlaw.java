package io.github.postlint.generator.jbake;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why JBake does not take what a file begins with for a header.
 *
 * @param span where it shows
 * @param reason what is wrong, as the beginning of a sentence
 * @param advice what to do
 * @param meant whether a header is meant at all
 */
record JbakeHeaderFlaw(Span span, String reason, String advice, boolean meant) {
  private static final Pattern KEY = Pattern.compile("\\s*+[\\w.-]++\\s*+=.*");
  private static final Pattern COLON = Pattern.compile("\\s*+[\\w.-]++\\s*+:.*");
  private static final Pattern NEARLY = Pattern.compile("\\s*+~{3,}+\\s*+");
  private static final String HYPHENS = "---";

  /** No header has more lines. */
  private static final int MAX_LINES = 200;

  /** What is wrong with a file's header; empty where JBake takes it for one. */
  static Optional<JbakeHeaderFlaw> find(Source source, String separator) {
    LineTable lines = source.lines();
    int first = firstText(lines);
    if (first == 0) {
      return Optional.of(
          new JbakeHeaderFlaw(
              Span.at(0), "The file is empty, so", "Write a header and a text.", false));
    }
    String start = lines.text(first);
    boolean begun = KEY.matcher(start).matches();
    int keys = begun ? first : 0;
    boolean listed = true;
    for (int line = first; line <= Math.min(lines.count(), first + MAX_LINES); line++) {
      String text = lines.text(line);
      if (text.equals(separator)) {
        return keys > 0 || listed ? flawAbove(source, line, separator) : none(start, lines);
      }
      if (keys > 0 && NEARLY.matcher(text).matches()) {
        return Optional.of(
            new JbakeHeaderFlaw(
                lines.line(line),
                "\""
                    + text
                    + "\" does not end the header: with any other line than \""
                    + separator
                    + "\"",
                "Write \"" + separator + "\".",
                true));
      }
      listed &= text.isBlank() || KEY.matcher(text).matches() || COLON.matcher(text).matches();
      keys = KEY.matcher(text).matches() && (begun || COLON.matcher(start).matches()) ? line : keys;
    }
    return begun
        ? Optional.of(
            new JbakeHeaderFlaw(
                lines.line(keysEnd(lines, first)),
                "No line \"" + separator + "\" ends the header, so",
                "Write one below this line.",
                true))
        : none(start, lines);
  }

  private static Optional<JbakeHeaderFlaw> none(String start, LineTable lines) {
    boolean hyphens = start.stripTrailing().equals(HYPHENS);
    return Optional.of(
        new JbakeHeaderFlaw(
            lines.line(firstText(lines)),
            hyphens
                ? "This is no header to JBake, which reads no YAML, so"
                : "The file does not begin with a header, so",
            "Begin it with \"title=…\", \"type=post\", \"status=published\" and a line of six"
                + " tildes.",
            hyphens));
  }

  private static int firstText(LineTable lines) {
    for (int line = 1; line <= lines.count(); line++) {
      if (!lines.text(line).isBlank()) {
        return line;
      }
    }
    return 0;
  }

  /** The last line of those with keys that follow one another. */
  private static int keysEnd(LineTable lines, int first) {
    int line = first;
    while (line < lines.count() && KEY.matcher(lines.text(line + 1)).matches()) {
      line++;
    }
    return line;
  }

  /** All lines above the end must be empty or have an equals sign. */
  private static Optional<JbakeHeaderFlaw> flawAbove(Source source, int end, String separator) {
    LineTable lines = source.lines();
    for (int line = 1; line < end; line++) {
      String text = lines.text(line);
      if (!text.isEmpty() && text.indexOf('=') < 0) {
        return Optional.of(
            new JbakeHeaderFlaw(
                lines.line(line),
                "This line of the header has no equals sign, so",
                text.isBlank()
                    ? "Delete the spaces."
                    : "Write \"key=value\", or delete the line; there are no comments above \""
                        + separator
                        + "\".",
                true));
      }
    }
    return Optional.empty();
  }
}
