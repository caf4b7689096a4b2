package io.github.postlint.rules.inline;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the marks in it that have no partner.
 *
 * @param post where it stands
 */
record LooseText(Post post, TextBlock block, List<LooseMark> marks) {
  private static final int MAX_SIDE = 30;
  private static final int MAX_OUTPUT = 200;
  private static final String MARKUP = "*_`<>[]{}()\\&;\"'|$~\n";

  List<LooseMark> of(LooseMark.Kind kind) {
    List<LooseMark> found = new ArrayList<>();
    for (LooseMark mark : marks) {
      if (mark.kind() == kind && !isInOutput(mark)) {
        found.add(mark);
      }
    }
    return found;
  }

  String chars() {
    return block.text();
  }

  /** The character at {@code at}; a space before the text and after it. */
  char at(int at) {
    return at >= 0 && at < chars().length() ? chars().charAt(at) : ' ';
  }

  /** Whether no line ends between the offsets. */
  boolean isLine(int from, int to) {
    for (int at = from; at < to; at++) {
      if (at(at) == '\n') {
        return false;
      }
    }
    return true;
  }

  Span span(int from, int to) {
    return block.source(from, to);
  }

  /** A few characters around a stretch that readers see as they are, in quotation marks. */
  String quote(int from, int to) {
    int start = from;
    while (start > 0 && from - start < MAX_SIDE && isSeen(start - 1)) {
      start--;
    }
    int space = start > 0 && from - start == MAX_SIDE ? chars().indexOf(' ', start) : -1;
    start = space >= 0 && space < from ? space : start;
    int end = to;
    while (end < chars().length() && end - to < MAX_SIDE && isSeen(end)) {
      end++;
    }
    space = end - to == MAX_SIDE ? chars().lastIndexOf(' ', end - 1) : -1;
    end = space > to ? space : end;
    start = Excerpt.boundary(chars(), start);
    end = Excerpt.boundary(chars(), end);
    return "\"" + chars().substring(start, end).strip().replace('\n', ' ') + "\"";
  }

  private boolean isSeen(int at) {
    char c = at(at);
    boolean symbol = (c == '-' || c == '.') && (at(at - 1) == c || at(at + 1) == c);
    return MARKUP.indexOf(c) < 0 && !symbol;
  }

  /** Whether Liquid writes something else in the mark's place. */
  private boolean isInOutput(LooseMark mark) {
    String before = chars().substring(Math.max(0, mark.start() - MAX_OUTPUT), mark.start());
    int open = before.lastIndexOf("{{");
    return open >= 0 && before.indexOf("}}", open) < 0;
  }
}
