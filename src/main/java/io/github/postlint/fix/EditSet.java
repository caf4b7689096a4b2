package io.github.postlint.fix;

import io.github.postlint.lint.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Edits of one text that can be made together. */
final class EditSet {
  /** By where they begin; none touches another. */
  private final TreeMap<Integer, TextEdit> edits = new TreeMap<>();

  /**
   * Adds all edits of a fix, or none where one of them touches what is there. The very edit that is
   * there already is no obstacle: two findings may ask for the same.
   *
   * @return whether the fix is made with these edits
   */
  boolean add(List<TextEdit> fix) {
    List<TextEdit> fresh = new ArrayList<>();
    for (TextEdit edit : fix) {
      if (!edit.equals(edits.get(edit.span().start()))) {
        if (isTaken(edit)) {
          return false;
        }
        fresh.add(edit);
      }
    }
    fresh.forEach(edit -> edits.put(edit.span().start(), edit));
    return true;
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
