package io.github.postlint.post.frontmatter.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Ruby's parser takes a question mark within a plain text in brackets or braces, such as {@code
 * [why? because]}, for a part of the text; SnakeYAML refuses it. Another character takes its place
 * until the text is read.
 */
final class FlowQuestions {
  /** Of the private use area, so that no author's text has it. */
  private static final char MARK = '\uE03F';

  private FlowQuestions() {}

  /** Whether the character that takes the place of question marks is free. */
  static boolean areSafe(String text) {
    return text.indexOf(MARK) < 0;
  }

  static Optional<YamlText> mend(YamlText text, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    int offset = mark == null ? -1 : text.offsetOfCodePoint(mark.getIndex());
    String yaml = text.text();
    if (offset < 1 || offset >= yaml.length() || yaml.charAt(offset) != '?') {
      return Optional.empty();
    }
    int before = offset - 1;
    while (before > 0 && " \t\r\n".indexOf(yaml.charAt(before)) >= 0) {
      before--;
    }
    if (before < 0 || "[]{},:\"'".indexOf(yaml.charAt(before)) >= 0) {
      return Optional.empty();
    }
    StringBuilder mended = new StringBuilder(yaml);
    mended.setCharAt(offset, MARK);
    return Optional.of(text.with(mended.toString()));
  }

  /** A text that was read, with its question marks. */
  static String restore(String value) {
    return value.indexOf(MARK) < 0 ? value : value.replace(MARK, '?');
  }
}
