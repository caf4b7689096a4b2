package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Says that readers see marks of emphasis: two that were meant for a pair, or an odd one. */
final class LooseEmphasis {
  /** Farther marks do not belong together. */
  private static final int MAX_LENGTH = 300;

  /** More marks in one paragraph have one cause, as a rule. */
  private static final int MOST = 6;

  /** After more paragraphs with stars, one more is not worth the search. */
  private static final int MOST_LOOKED = 200;

  /** Signs that stand around words. */
  private static final String WRAPPING =
      "\"'()[]\u201c\u201d\u2018\u2019\u00ab\u00bb\u300a\u300b\u300c\u300d\u3010\u3011\uff08\uff09\u300e\u300f";

  /** Shorter paragraphs with a star are notes. */
  private static final int MIN_TEXT = 60;

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

  /** Where nothing but marks is in a line of its own, or a star begins what is never ended. */
  private boolean isAlone(EmphasisMark mark) {
    return mark.marks().equals("**") && text.chars().equals("**");
  }

  void report(Reporter reporter) {
    int next = 0;
    while (next < marks.size()) {
      EmphasisMark mark = marks.get(next);
      if (isWrapped(next)) {
        reportWrapped(mark, marks.get(next + 1), reporter);
        next += 2;
        continue;
      }
      int partner = mark.opens() ? partner(next) : isAtStart(mark) ? end(next) : -1;
      boolean odd = partner >= 0 || isAlone(mark) || mark.isOdd(text) || isLonelyStar(mark);
      if (odd && marks.size() - next > MOST) {
        reportMany(mark, next, reporter);
        return;
      } else if (partner >= 0) {
        reportPair(mark, marks.get(partner), reporter);
        next = partner;
      } else if (odd) {
        reportOdd(mark, reporter);
      }
      next++;
    }
  }

  /** A star before the first word; a note's own star stands after another word as well. */
  private boolean isLonelyStar(EmphasisMark mark) {
    return mark.marks().equals("*")
        && mark.start() == 0
        && text.block().isParagraph()
        && Character.isLetter(mark.after())
        && text.chars().length() > MIN_TEXT
        && !hasNote();
  }

  /** Whether a star stands after a word further up, which this one explains. */
  private boolean hasNote() {
    int looked = 0;
    for (TextBlock block : text.post().outline().texts()) {
      if (block.span().start() >= text.block().span().start()) {
        return false;
      }
      if (block.text().indexOf('*') >= 0) {
        looked++;
        if (looked > MOST_LOOKED) {
          return true;
        }
        LooseText other = new LooseText(text.post(), block, text.post().looseMarks(block));
        for (LooseMark mark : other.of(LooseMark.Kind.EMPHASIS)) {
          if (mark.end() - mark.start() == 1 && EmphasisMark.read(other, mark).closes()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void reportMany(EmphasisMark first, int index, Reporter reporter) {
    reporter.report(
        text.span(first.start(), first.end()),
        "Readers see "
            + text.quote(first.start(), first.end())
            + " with the marks, and "
            + (marks.size() - index - 1)
            + " more of them in this paragraph. Mend this one first: others may belong to it.");
  }

  /** Whether a line begins with marks that a space separates from the words. */
  private boolean isAtStart(EmphasisMark mark) {
    boolean first = mark.start() == 0 || text.at(mark.start() - 1) == '\n';
    return first && mark.hangs() && mark.marks().length() == 2;
  }

  /** Whether the next mark ends what is put between quotation marks or the like inside of words. */
  private boolean isWrapped(int index) {
    if (index + 1 == marks.size()) {
      return false;
    }
    EmphasisMark mark = marks.get(index);
    EmphasisMark next = marks.get(index + 1);
    return mark.marks().equals("**")
        && next.marks().equals("**")
        && Character.isLetterOrDigit(mark.before())
        && isPunctuation(mark.after())
        && isPunctuation(next.before())
        && next.start() - mark.end() <= MAX_LENGTH
        && text.isLine(mark.end(), next.start());
  }

  private static boolean isPunctuation(char c) {
    return WRAPPING.indexOf(c) >= 0;
  }

  private void reportWrapped(EmphasisMark opener, EmphasisMark closer, Reporter reporter) {
    reporter.report(
        text.span(opener.start(), closer.end()),
        "Readers see "
            + Excerpt.quoted(text.chars().substring(opener.start(), closer.end()))
            + " with the marks: inside of words "
            + text.post().syntax().markup().name()
            + " makes no emphasis of what begins and ends with such signs. Put the marks between"
            + " them, or a space around.");
  }

  /** The next mark, if it closes and stands in the same line; or -1. */
  private int end(int index) {
    if (index + 1 == marks.size()) {
      return -1;
    }
    EmphasisMark opener = marks.get(index);
    EmphasisMark next = marks.get(index + 1);
    boolean near = text.isLine(opener.end(), next.start());
    return near && next.closes() && next.marks().equals(opener.marks()) ? index + 1 : -1;
  }

  /** The mark after {@code index} that was meant to close. */
  private int partner(int index) {
    EmphasisMark opener = marks.get(index);
    for (int i = index + 1; i < marks.size(); i++) {
      EmphasisMark mark = marks.get(i);
      if (mark.start() - opener.end() > MAX_LENGTH) {
        return -1;
      }
      if (mark.marks().equals(opener.marks())) {
        boolean near = i == index + 1 && text.isLine(opener.end(), mark.start());
        return mark.closes() || mark.hangs() || (mark.opens() && near && isLabel(mark)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether marks that seem to open end a label such as {@code **Note: **}. */
  private boolean isLabel(EmphasisMark mark) {
    return text.at(mark.start() - 2) == ':' && mark.marks().length() == 2;
  }

  private void reportPair(EmphasisMark opener, EmphasisMark closer, Reporter reporter) {
    String seen =
        "Readers see "
            + Excerpt.quoted(text.chars().substring(opener.start(), closer.end()))
            + " with the marks";
    if (opener.hangs() && closer.closes()) {
      int word = opener.end();
      while (Character.isWhitespace(text.at(word))) {
        word++;
      }
      reporter.report(
          Severity.WARNING,
          text.span(opener.start(), closer.end()),
          seen + ", because of the space after the first ones. Remove the space.",
          "Remove the space",
          List.of(new TextEdit(text.span(opener.start(), word), opener.marks())));
      return;
    }
    if (closer.closes()) {
      reporter.report(
          Severity.WARNING,
          text.span(opener.start(), closer.end()),
          seen
              + ": "
              + text.post().syntax().markup().name()
              + " makes no emphasis of it in this place. Remove them.",
          Safety.UNSAFE,
          "Remove the marks",
          List.of(
              new TextEdit(text.span(opener.start(), opener.end()), ""),
              new TextEdit(text.span(closer.start(), closer.end()), "")));
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
    Span place = text.span(mark.start(), mark.end());
    reporter.report(
        Severity.WARNING,
        place,
        message,
        Safety.UNSAFE,
        "Remove the marks",
        List.of(new TextEdit(place, "")));
  }
}
