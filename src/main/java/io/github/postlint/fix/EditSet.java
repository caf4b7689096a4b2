package io.github.postlint.fix;

import io.github.postlint.lint.TextEdit;
import java.util.List;
import java.util.TreeMap;

/** Edits of one text that can be made together. */
final class EditSet {
  /** By where they begin; none touches another. */
  private final TreeMap<Integer, TextEdit> edits = new TreeMap<>();

  /**
   * Whether all edits of a fix can be made with those that are there. The very edit that is there
   * already is no obstacle: two findings may ask for the same.
   */
  boolean accepts(List<TextEdit> fix) {
    return fix.stream().allMatch(edit -> isThere(edit) || !isTaken(edit));
  }

  /** Adds all edits of a fix, which are accepted. */
  void add(List<TextEdit> fix) {
    fix.stream().filter(edit -> !isThere(edit)).forEach(this::add);
  }

  private void add(TextEdit edit) {
    edits.put(edit.span().start(), edit);
  }

  private boolean isThere(TextEdit edit) {
    return edit.equals(edits.get(edit.span().start()));
  }

  /** Since none touches another, only the last one that begins before the end can reach in. */
  private boolean isTaken(TextEdit edit) {
    var before = edits.floorEntry(edit.span().end());
    return before != null && before.getValue().touches(edit);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String apply(String text) {
    return TextEdit.apply(text, List.copyOf(edits.values()));
  }
}
