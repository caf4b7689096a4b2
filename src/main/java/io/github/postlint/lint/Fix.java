package io.github.postlint.lint;

import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Text edits that remove a finding and change nothing else.
 *
 * @param title what the fix does, in a few words that begin with a verb
 * @param edits the edits, which do not overlap
 * @param ranges the places of the edits, in the order of {@code edits}
 */
public record Fix(String title, List<TextEdit> edits, List<Range> ranges) {

  /** Copies the lists. */
  public Fix {
    edits = List.copyOf(edits);
    ranges = List.copyOf(ranges);
  }

  /** The text with the edits made. */
  public String apply(String text) {
    StringBuilder fixed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparing((TextEdit edit) -> edit.span().start()).reversed())
        .forEach(
            edit -> {
              Span span = edit.span();
              fixed.replace(span.start(), span.end(), edit.text());
            });
    return fixed.toString();
  }
}
