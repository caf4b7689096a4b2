package io.github.postlint.post.frontmatter.properties;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingContent;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys with values after equals signs, one on each line, above a line of six tildes. Values are
 * text, without the spaces around them.
 */
public final class PropertyHeader {
  /** The line that ends a header. */
  public static final String END = "~~~~~~";

  private static final int MAX_LINES = 100;
  private static final Pattern LINE = Pattern.compile("\\s*+([^=\\s]++)\\s*+=(.*)");
  private static final Pattern MEANT_END = Pattern.compile("\\s*+~{4,}\\s*+");

  private PropertyHeader() {}

  /** The header with which a text begins; empty where it begins with none. */
  public static Optional<FrontMatter> read(String text) {
    return read(text, END);
  }

  /**
   * The header with which a text begins; empty where it begins with none. What an author may have
   * meant for its end is taken for it.
   *
   * @param separator the line that ends it
   */
  public static Optional<FrontMatter> read(String text, String separator) {
    List<MappingEntry> entries = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < MAX_LINES && start < text.length(); line++) {
      int end = lineEnd(text, start);
      String content = text.substring(start, end).stripTrailing();
      Matcher entry = LINE.matcher(content);
      if (content.equals(separator) || MEANT_END.matcher(content).matches()) {
        Mapping mapping = new Mapping(new Span(0, start), entries);
        return entries.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new FrontMatter(new Span(0, end), mapping.span(), MappingContent.of(mapping)));
      }
      if (entry.matches()) {
        entries.add(
            new MappingEntry(
                scalar(entry.group(1), start + entry.start(1)),
                scalar(entry.group(2), start + entry.start(2))));
      } else if (!content.isBlank()) {
        return Optional.empty();
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
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

  private static Scalar scalar(String written, int start) {
    String text = written.strip();
    int from = start + written.length() - written.stripLeading().length();
    return new Scalar(
        new Span(from, from + text.length()), text, Scalar.Style.QUOTED, TypedValue.string(text));
  }
}
