package io.github.postlint.post.asciidoc.line;

import java.util.Optional;

/**
 * The title of a section.
 *
 * @param level 0 for the title of the document
 * @param title the words
 * @param atx whether it stands on one line, after its marks
 */
public record SectionTitle(int level, Line title, boolean atx) {
  private static final String UNDERLINES = "=-~^+";

  /**
   * The title that a line is, or two.
   *
   * @param next the line below; {@code null} where there is none
   */
  public static Optional<SectionTitle> of(Line line, Line next) {
    if (line == null || line.isEmpty()) {
      return Optional.empty();
    }
    Optional<SectionTitle> atx = atx(line);
    return atx.isPresent() || next == null || next.isEmpty() ? atx : setext(line, next);
  }

  /** The title that one line is. */
  public static Optional<SectionTitle> atx(Line line) {
    String text = line.text();
    char mark = text.isEmpty() ? ' ' : text.charAt(0);
    if (mark != '=' && mark != '#') {
      return Optional.empty();
    }
    int count = 1;
    while (count < text.length() && text.charAt(count) == mark) {
      count++;
    }
    int start = line.skipBlanks(count);
    if (count > 6 || start == count || start == text.length()) {
      return Optional.empty();
    }
    String marks = text.substring(0, count);
    Line title = line.from(start);
    if (title.text().endsWith(marks)) {
      int end = title.text().length() - count;
      int stripped = end;
      while (stripped > 0 && Line.isBlank(title.text().charAt(stripped - 1))) {
        stripped--;
      }
      if (stripped < end && stripped > 0) {
        title = new Line(title.text().substring(0, stripped), title.start());
      }
    }
    return Optional.of(new SectionTitle(count - 1, title, true));
  }

  private static Optional<SectionTitle> setext(Line line, Line next) {
    char mark = next.text().charAt(0);
    int level = UNDERLINES.indexOf(mark);
    boolean underlines =
        level >= 0
            && Delimiter.isUniform(next.text(), mark)
            && Math.abs(length(line) - next.text().length()) < 2;
    if (!underlines
        || line.text().charAt(0) == '.'
        || line.text().codePoints().noneMatch(SectionTitle::isAlphanumeric)) {
      return Optional.empty();
    }
    return Optional.of(new SectionTitle(level, line, false));
  }

  private static int length(Line line) {
    return line.text().codePointCount(0, line.text().length());
  }

  private static boolean isAlphanumeric(int c) {
    return Character.isAlphabetic(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }
}
