package io.github.postlint.post;

import io.github.postlint.post.yaml.YamlReader;
import java.util.Optional;

/**
 * Finds the front matter as Jekyll does: the text begins with a line of three hyphens, and ends at
 * the first later line of three hyphens or three dots. White space behind the three characters is
 * allowed, nothing before them.
 */
final class FrontMatterSplitter {
  private FrontMatterSplitter() {}

  static Optional<FrontMatter> split(Source source) {
    String text = source.text();
    LineTable lines = source.lines();
    if (lines.count() < 2 || !isDelimiter(text, lines.line(1), '-')) {
      return Optional.empty();
    }
    for (int line = 2; line <= lines.count(); line++) {
      Span span = lines.line(line);
      if (isDelimiter(text, span, '-') || isDelimiter(text, span, '.')) {
        Span yaml = new Span(lines.line(2).start(), span.start());
        return Optional.of(
            new FrontMatter(new Span(0, span.end()), yaml, YamlReader.read(source, yaml)));
      }
    }
    return Optional.empty();
  }

  private static boolean isDelimiter(String text, Span line, char mark) {
    if (line.length() < 3) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = text.charAt(line.start() + i);
      if (i < 3 ? c != mark : !isRubySpace(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRubySpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
