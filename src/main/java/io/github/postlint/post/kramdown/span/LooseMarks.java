package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseMark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The marks that have turned out to be text; what is read again forgets those found before. */
final class LooseMarks {
  private final List<LooseMark> marks;
  private final int offset;

  LooseMarks() {
    this(new ArrayList<>(), 0);
  }

  private LooseMarks(List<LooseMark> marks, int offset) {
    this.marks = marks;
    this.offset = offset;
  }

  /** The same marks for a reader of the part of the text that starts at {@code from}. */
  LooseMarks inside(int from) {
    return new LooseMarks(marks, offset + from);
  }

  void add(Kind kind, int start, int end) {
    marks.add(new LooseMark(kind, offset + start, offset + end));
  }

  /** How many there are, to come back to. */
  int count() {
    return marks.size();
  }

  /** Forgets all but the first {@code count}. */
  void keep(int count) {
    if (count < marks.size()) {
      marks.subList(count, marks.size()).clear();
    }
  }

  List<LooseMark> inOrder() {
    if (marks.size() > 1) {
      marks.sort(Comparator.comparingInt(LooseMark::start));
    }
    return List.copyOf(marks);
  }
}
