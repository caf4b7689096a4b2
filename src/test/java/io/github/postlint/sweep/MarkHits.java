package io.github.postlint.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Finds marks that readers see, once for each kind and line. */
final class MarkHits implements HitFinder {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "body", "div", "blockquote", "td");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (TextBlock block : page.blocks()) {
      for (Mark mark : Mark.ALL) {
        if (mark.kind().equals("emoji") && page.site().partial()) {
          continue; // Plugins that draw them are not known.
        }
        search(page, block, mark, false, seen, hits);
      }
      if (PARAGRAPHS.contains(block.element())) {
        for (Mark mark : Mark.FIRST) {
          search(page, block, mark, true, seen, hits);
        }
      }
    }
  }

  private static void search(
      SweptPage page,
      TextBlock block,
      Mark mark,
      boolean atStart,
      Set<String> seen,
      Consumer<Hit> hits) {
    Matcher matcher = mark.pattern().matcher(block.text());
    while (matcher.find()) {
      List<String> before = block.before(matcher.start());
      List<String> after = block.after(matcher.end());
      int hint = page.sourceLine(block.line());
      String written = mark.literal(matcher);
      int line = page.source().find(written, before, after, page.bodyLine(), hint);
      if (line > 0
          && (!atStart || isAtStart(page, line, written, block, matcher))
          && seen.add(mark.kind() + line)) {
        int top = block.top() == 0 ? line : Math.min(line, page.sourceLine(block.top()));
        hits.accept(
            page.hit(mark.kind(), Hit.Group.MARK, line, top, line, shown(block.text(), matcher)));
      }
    }
  }

  /** One dash at the beginning of a paragraph stands before the name of who said something. */
  private static boolean isAtStart(
      SweptPage page, int line, String mark, TextBlock block, Matcher matcher) {
    int next = matcher.end() < block.text().length() ? block.text().charAt(matcher.end()) : 0;
    boolean word = Character.isLetterOrDigit(next) && matcher.group().equals(mark);
    String start = word ? mark + (char) next : mark;
    boolean name = mark.equals("-") && matcher.start() == 0 && !block.text().contains("\n-");
    return !name
        && page.source().startsWith(line, start)
        && !page.source().startsWith(line, mark + "\\");
  }

  private static String shown(String text, Matcher matcher) {
    int start = Math.max(0, matcher.start() - 30);
    int end = Math.min(text.length(), matcher.end() + 30);
    return text.substring(start, end).replace('\n', ' ');
  }
}
