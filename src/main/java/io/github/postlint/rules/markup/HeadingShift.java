package io.github.postlint.rules.markup;

import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gives headings other levels, and leaves how they lie in one another as it is. */
final class HeadingShift {
  private static final int LOWEST = 6;

  private HeadingShift() {}

  /**
   * Lifts a section that lies too deep, with its equals and those below it: takes hashes from all
   * headings down to the next one that is no deeper than {@code before}; none where one of them is
   * written in another way.
   *
   * @param before the heading before the section
   * @param section the blocks from the section's heading on, which lies more than a level below
   *     {@code before}
   */
  static List<TextEdit> lift(Post post, TextBlock before, List<TextBlock> section) {
    Markup markup = post.syntax().markup();
    int above = markup.headingLevel(before.level());
    int steps = markup.headingLevel(section.get(0).level()) - above - 1;
    List<TextEdit> edits = new ArrayList<>();
    for (TextBlock block : section) {
      if (!block.isHeading() || block.nested()) {
        continue;
      }
      if (markup.headingLevel(block.level()) <= above) {
        return edits;
      }
      int start = block.span().start();
      boolean hashes = post.source().text().startsWith("#".repeat(block.level()), start);
      if (!hashes
          || block.level() <= steps
          || markup.headingLevel(block.level()) - steps <= above) {
        return List.of();
      }
      edits.add(new TextEdit(new Span(start, start + steps), ""));
    }
    return edits;
  }

  /**
   * Lowers all headings by one level: the page has its title from its layout. None where one of
   * them is the lowest already, lies too deep, or is written in another way.
   */
  static List<TextEdit> lower(Post post) {
    List<TextEdit> edits = new ArrayList<>();
    int before = LOWEST;
    for (TextBlock block : post.outline().texts()) {
      if (block.isHeading() && !block.nested()) {
        int start = block.span().start();
        boolean hashes = post.source().text().startsWith("#".repeat(block.level()), start);
        if (!hashes || block.level() >= LOWEST || block.level() > before + 1) {
          return List.of();
        }
        before = block.level();
        edits.add(new TextEdit(Span.at(start), "#"));
      }
    }
    return edits;
  }
}
