package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * YAML between two lines: the file begins with a line of three hyphens, and the front matter ends
 * at the first later line of three marks. White space after the three characters is allowed,
 * nothing before them.
 *
 * @param closers the marks of which three close it
 * @param resolver the types of values
 */
public record YamlFrontMatter(String closers, ScalarResolver resolver)
    implements FrontMatterFormat {
  private static final Pattern BEGINNING =
      Pattern.compile("\uFEFF?\\s*+(?:[^\\w\\s]?---|[A-Za-z_][\\w-]*+:\\s)");

  @Override
  public String name() {
    return "YAML";
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case HYPHEN_LINES, PLAIN_TEXT, COMMENTS -> true;
      case OPTIONAL, COMMA_LISTS, FATAL -> false;
    };
  }

  @Override
  public String line(String key, String value) {
    return key + ": " + value;
  }

  /** Three hyphens, perhaps after another character; or a key, as if these were forgotten. */
  @Override
  public boolean mayBegin(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    String text = source.text();
    int end = lineEnd(text, 0);
    if (end == text.length() || !isDelimiter(text, 0, end, '-')) {
      return Optional.empty();
    }
    int first = after(text, end);
    for (int start = first; start <= text.length(); start = after(text, end)) {
      end = lineEnd(text, start);
      if (closes(text, start, end)) {
        Span yaml = new Span(first, start);
        return Optional.of(
            new FrontMatter(new Span(0, end), yaml, YamlReader.read(source, yaml, resolver)));
      }
      if (end == text.length()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean closes(String text, int start, int end) {
    return start < end
        && closers.indexOf(text.charAt(start)) >= 0
        && isDelimiter(text, start, end, text.charAt(start));
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int after(String text, int end) {
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
