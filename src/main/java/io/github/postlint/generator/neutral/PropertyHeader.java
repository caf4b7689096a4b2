package io.github.postlint.generator.neutral;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys with values after equals signs, one on each line, above a line of six tildes. */
final class PropertyHeader {
  private static final int MAX_LINES = 100;
  private static final Pattern LINE = Pattern.compile("([\\w.-]+)=(.*)");
  private static final Pattern END = Pattern.compile("~{6,}");

  private PropertyHeader() {}

  /** The header with which a text begins; empty where it begins with none. */
  static Optional<FrontMatter> read(String text) {
    List<MappingEntry> entries = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < MAX_LINES && start < text.length(); line++) {
      int end = ClosedText.lineEnd(text, start);
      String content = text.substring(start, end).stripTrailing();
      Matcher entry = LINE.matcher(content);
      if (entry.matches()) {
        entries.add(
            new MappingEntry(
                scalar(entry.group(1), start), scalar(entry.group(2), start + entry.start(2))));
      } else if (END.matcher(content).matches()) {
        Mapping mapping = new Mapping(new Span(0, start), entries);
        return entries.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new FrontMatter(
                    new Span(0, end), mapping.span(), AnyFrontMatter.Content.of(mapping)));
      } else if (!content.isBlank()) {
        return Optional.empty();
      }
      start = ClosedText.after(text, end);
    }
    return Optional.empty();
  }

  private static Scalar scalar(String text, int start) {
    return new Scalar(
        new Span(start, start + text.length()),
        text.strip(),
        Scalar.Style.QUOTED,
        TypedValue.string(text.strip()));
  }
}
