package io.github.postlint.post.kramdown.scan;

/**
 * A line whose first characters after its indentation are three or more backticks or tildes.
 *
 * @param line offset of the line
 * @param marker offset of the first backtick or tilde
 * @param run how many of that one character stand there
 * @param mixed how many backticks and tildes, in any mixture, stand there
 * @param rest offset of the first character after them that is not white space, or of the line end
 * @param end offset of the line end
 */
public record FenceLine(int line, int marker, int run, int mixed, int rest, int end) {

  /** kramdown wants three; fewer make code spans. */
  public static final int MIN_RUN = 3;

  /** The line that starts at {@code line}, or null if it looks like no fence. */
  public static FenceLine at(String text, int line) {
    int marker = Chars.skipSpacesAndTabs(text, line);
    if (!isMarker(Chars.at(text, marker))) {
      return null;
    }
    int after = marker + 1;
    while (after < text.length() && isMarker(text.charAt(after))) {
      after++;
    }
    if (after - marker < MIN_RUN) {
      return null;
    }
    int run = Chars.run(text, marker, text.charAt(marker));
    int rest = Chars.skipWhiteInLine(text, after);
    return new FenceLine(line, marker, run, after - marker, rest, Chars.lineEnd(text, rest));
  }

  /** Whether it is a backtick or a tilde. */
  public static boolean isMarker(char c) {
    return c == '`' || c == '~';
  }

  /** Whether the indentation is at most {@code limit} spaces and no tab. */
  public boolean indentedBy(String text, int limit) {
    return marker - line <= limit && Chars.spaces(text, line, limit) == marker - line;
  }

  /** Whether nothing but white space follows the markers. */
  public boolean bare() {
    return rest == end;
  }
}
