package io.github.postlint.post.frontmatter.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Ruby's parser takes a tab between a key's colon and its value for white space, and one in the
 * indentation of a text's second line, if a space stands before it; SnakeYAML refuses both. The tab
 * becomes a space and the text is read again. A tab that begins a line, or stands after a list's
 * hyphen, is refused by both parsers.
 */
final class TabTolerance {
  private TabTolerance() {}

  static Optional<YamlText> mend(YamlText text, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    if (mark == null) {
      return Optional.empty();
    }
    String yaml = text.text();
    int offset = text.offsetOfCodePoint(mark.getIndex());
    if (offset >= yaml.length() || yaml.charAt(offset) != '\t') {
      return Optional.empty();
    }
    String before = yaml.substring(text.lineStart(offset), offset);
    boolean inLine = before.chars().anyMatch(c -> c != ' ' && c != '-' && c != '?' && c != '\t');
    if (!inLine && !(before.startsWith(" ") && before.isBlank() && continuesText(text, offset))) {
      return Optional.empty();
    }
    return Optional.of(text.with(withSpaces(yaml, offset)));
  }

  private static boolean continuesText(YamlText text, int offset) {
    int above = text.lineStart(offset) - 1;
    if (above > 0 && text.text().charAt(above) == '\n' && text.text().charAt(above - 1) == '\r') {
      above--;
    }
    String line = above < 0 ? "" : text.line(above).stripTrailing();
    return !line.isBlank() && ":,\"'[]{}|>-".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static String withSpaces(String yaml, int offset) {
    StringBuilder mended = new StringBuilder(yaml);
    for (int i = offset; i < mended.length() && mended.charAt(i) == '\t'; i++) {
      mended.setCharAt(i, ' ');
    }
    return mended.toString();
  }
}
