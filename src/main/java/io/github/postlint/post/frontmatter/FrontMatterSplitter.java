package io.github.postlint.post.frontmatter;

import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.Optional;

/**
 * Finds the front matter as Jekyll does: the text begins with a line of three hyphens, and ends at
 * the first later line of three hyphens or three dots. White space after the three characters is
 * allowed, nothing before them.
 */
public final class FrontMatterSplitter {
  private FrontMatterSplitter() {}

  /** The front matter with which a text begins; empty where the generator finds none. */
  public static Optional<FrontMatter> split(Source source) {
    String text = source.text();
    int end = lineEnd(text, 0);
    if (end == text.length() || !isDelimiter(text, 0, end, '-')) {
      return Optional.empty();
    }
    int first = after(text, end);
    for (int start = first; start <= text.length(); start = after(text, end)) {
      end = lineEnd(text, start);
      if (isDelimiter(text, start, end, '-') || isDelimiter(text, start, end, '.')) {
        Span yaml = new Span(first, start);
        return Optional.of(new FrontMatter(new Span(0, end), yaml, YamlReader.read(source, yaml)));
      }
      if (end == text.length()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The offset after the line end at {@code end}; the text's length where the text ends there. */
  public static int after(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }

  private static boolean isDelimiter(String text, int start, int end, char mark) {
    if (end - start < 3 || text.charAt(start) != mark) {
      return false;
    }
    for (int i = 1; i < end - start; i++) {
      char c = text.charAt(start + i);
      if (i < 3 ? c != mark : !WhiteSpace.is(c)) {
        return false;
      }
    }
    return true;
  }
}
