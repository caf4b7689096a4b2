package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Says that readers see marks of emphasis: two that were meant for a pair, or an odd one. */
final class LooseEmphasis {
  /** Farther marks do not belong together. */
  private static final int MAX_LENGTH = 300;

  private final LooseText text;
  private final List<EmphasisMark> marks = new ArrayList<>();

  LooseEmphasis(LooseText text) {
    this.text = text;
    for (LooseMark mark : text.of(LooseMark.Kind.EMPHASIS)) {
      EmphasisMark read = EmphasisMark.read(text, mark);
      if (!read.inRun()) {
        marks.add(read);
      }
    }
  }

  void report(Reporter reporter) {
    int next = 0;
    while (next < marks.size()) {
      EmphasisMark mark = marks.get(next);
      int partner = mark.opens() ? partner(next) : -1;
      if (partner >= 0) {
        reportPair(mark, marks.get(partner), reporter);
        next = partner;
      } else if (mark.isOdd(text)) {
        reportOdd(mark, reporter);
      }
      next++;
    }
  }

  /** The mark after {@code index} that was meant to close. */
  private int partner(int index) {
    EmphasisMark opener = marks.get(index);
    for (int i = index + 1; i < marks.size(); i++) {
      EmphasisMark mark = marks.get(i);
      if (mark.start() - opener.end() > MAX_LENGTH) {
        return -1;
      }
      if (mark.marks().equals(opener.marks()) && !mark.opens()) {
        return mark.closes() || mark.hangs() ? i : -1;
      }
    }
    return -1;
  }

  private void reportPair(EmphasisMark opener, EmphasisMark closer, Reporter reporter) {
    String seen =
        "Readers see "
            + Excerpt.quoted(text.chars().substring(opener.start(), closer.end()))
            + " with the marks";
    if (closer.closes()) {
      reporter.report(
          text.span(opener.start(), closer.end()),
          seen
              + ": "
              + text.post().syntax().markup().name()
              + " makes no emphasis of it in this place. Remove them.");
      return;
    }
    int blanks = closer.start();
    while (Character.isWhitespace(text.at(blanks - 1))) {
      blanks--;
    }
    boolean gap = !Character.isWhitespace(text.at(closer.end())) && blanks < closer.start();
    String message = seen + ", because of the space before the last ones. Remove the space.";
    if (text.chars().substring(blanks, closer.start()).indexOf('\n') >= 0) {
      reporter.report(text.span(opener.start(), closer.end()), message);
    } else {
      reporter.report(
          Severity.WARNING,
          text.span(opener.start(), closer.end()),
          message,
          "Remove the space",
          List.of(
              new TextEdit(text.span(blanks, closer.end()), closer.marks() + (gap ? " " : ""))));
    }
  }

  private void reportOdd(EmphasisMark mark, Reporter reporter) {
    String message =
        "Readers see "
            + text.quote(mark.start(), mark.end())
            + " with the marks, which have no partner. Remove them, or add the other ones.";
    boolean last = text.block().isHeading() && mark.end() == text.chars().length();
    if (last) {
      reporter.report(
          Severity.WARNING,
          text.span(mark.start(), mark.end()),
          message,
          "Remove the marks",
          List.of(new TextEdit(text.span(mark.start(), mark.end()), "")));
    } else {
      reporter.report(text.span(mark.start(), mark.end()), message);
    }
  }
}
