package io.github.postlint.post.asciidoc.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Reads lines one after the other, and takes some back. */
public class LineReader {
  private final List<Line> lines;
  private final Deque<Line> ready = new ArrayDeque<>();
  private int next;
  private Line closing;

  /** Reads lines that need no more work. */
  public LineReader(List<Line> lines) {
    this.lines = lines;
  }

  /** What becomes of a line; {@code null} where it vanishes. */
  protected Line process(Line line) {
    return line;
  }

  /** The next line, which stays; {@code null} at the end. */
  public final Line peek() {
    while (ready.isEmpty() && next < lines.size()) {
      Line line = process(lines.get(next++));
      if (line != null) {
        ready.addLast(line);
      }
    }
    return ready.peekFirst();
  }

  /** The line after the next one; {@code null} where there is none. */
  public final Line peekSecond() {
    Line first = take();
    if (first == null) {
      return null;
    }
    Line second = peek();
    giveBack(first);
    return second;
  }

  /** The next line; {@code null} at the end. */
  public final Line take() {
    peek();
    return ready.pollFirst();
  }

  /** The next line as it is written; {@code null} at the end. */
  private Line takeRaw() {
    if (!ready.isEmpty()) {
      return ready.pollFirst();
    }
    return next < lines.size() ? lines.get(next++) : null;
  }

  /** The line is to be read next. */
  public final void giveBack(Line line) {
    ready.addFirst(line);
  }

  /** Whether nothing follows. */
  public final boolean isAtEnd() {
    return peek() == null;
  }

  /** Skips empty lines and says how many; -1 where nothing follows them. */
  public final int skipEmpty() {
    int count = 0;
    while (peek() != null) {
      if (!peek().isEmpty()) {
        return count;
      }
      take();
      count++;
    }
    return -1;
  }

  /**
   * Skips comments of one line and blocks of them, up to an empty line.
   *
   * @return the line that opens a block that nobody closes; {@code null} where there is none
   */
  public final Line skipComments() {
    while (peek() != null && peek().text().startsWith("//")) {
      Line line = peek();
      if (!line.isComment()) {
        if (line.text().length() == 3 || !Delimiter.isUniform(line.text(), '/')) {
          return null;
        }
        take();
        takeUntil(line.text(), true);
        if (closing == null) {
          return line;
        }
      } else {
        take();
      }
    }
    return null;
  }

  /**
   * The lines before one that is {@code terminator}, which is taken as well; see {@link #closing}.
   *
   * @param raw whether directives are text here
   */
  public final List<Line> takeUntil(String terminator, boolean raw) {
    List<Line> taken = new ArrayList<>();
    closing = raw ? takeRaw() : take();
    while (closing != null && !closing.is(terminator)) {
      taken.add(closing);
      closing = raw ? takeRaw() : take();
    }
    return taken;
  }

  /** The line that ended the last {@link #takeUntil}; {@code null} where there was none. */
  public final Line closing() {
    return closing;
  }

  /**
   * The lines of a paragraph: those before an empty one, a continuation of a list or a line that
   * ends it, which stays.
   */
  public final List<Line> takeParagraph(Predicate<Line> end, boolean skipComments) {
    List<Line> taken = new ArrayList<>();
    for (Line line = peek(); line != null && !line.isEmpty(); line = peek()) {
      if ((!taken.isEmpty() && line.is("+")) || end.test(line)) {
        return taken;
      }
      take();
      if (!skipComments || !line.isComment()) {
        taken.add(line);
      }
    }
    return taken;
  }
}
