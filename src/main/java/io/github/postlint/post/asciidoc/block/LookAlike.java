package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import java.util.List;
import java.util.Optional;

/** Finds a line that an author may have meant to close a block. */
final class LookAlike {
  private LookAlike() {}

  /** The first line of the same signs, of another number or indented. */
  static Optional<Line> of(Line opener, List<Line> content) {
    String signs = opener.text();
    char last = signs.charAt(Math.min(signs.length(), 3) - 1);
    for (Line line : content) {
      String text = line.text().strip();
      if (text.length() >= 2
          && text.charAt(0) == signs.charAt(0)
          && text.chars().skip(1).allMatch(c -> c == last)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
