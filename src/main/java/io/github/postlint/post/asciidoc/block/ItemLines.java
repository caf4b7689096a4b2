package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Delimiter;
import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.asciidoc.line.LineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines that belong to an item of a list, after its first, as Asciidoctor does. */
final class ItemLines {
  private static final String CONTINUATION = "+";

  private enum Continuation {
    INACTIVE,
    ACTIVE,
    FROZEN
  }

  private final LineReader reader;
  private final ItemMarker marker;
  private final boolean terms;
  private final List<Line> lines = new ArrayList<>();
  private boolean hasText;
  private boolean inNestedList;
  private int detached = -1;
  private Continuation continuation = Continuation.INACTIVE;

  ItemLines(LineReader reader, ItemMarker marker, boolean hasText) {
    this.reader = reader;
    this.marker = marker;
    this.terms = marker.kind() == ItemMarker.Kind.DESCRIPTION;
    this.hasText = hasText;
  }

  List<Line> read() {
    for (Line line = reader.take(); line != null; line = reader.take()) {
      Line rest = accept(line);
      if (rest != null) {
        reader.giveBack(rest);
        break;
      }
    }
    if (detached >= 0) {
      lines.set(detached, lines.get(detached).emptied());
    }
    while (!lines.isEmpty() && last().isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    if (!lines.isEmpty() && last().is(CONTINUATION)) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Takes a line; returns the one with which the item has ended, {@code null} where it goes on. */
  private Line accept(Line line) {
    if (marker.isSibling(line)) {
      return line;
    }
    Line previous = lines.isEmpty() ? null : last();
    if (previous != null && previous.is(CONTINUATION)) {
      if (continuation == Continuation.INACTIVE) {
        continuation = Continuation.ACTIVE;
        hasText = true;
        if (!inNestedList) {
          lines.set(lines.size() - 1, previous.emptied());
        }
      }
      if (line.is(CONTINUATION)) {
        if (continuation != Continuation.FROZEN) {
          continuation = Continuation.FROZEN;
          lines.add(line);
        }
        return null;
      }
    }
    Delimiter delimiter = Delimiter.of(line.text());
    if (delimiter != null) {
      return delimited(line, delimiter);
    }
    if (terms && continuation != Continuation.ACTIVE && LineKinds.isAttributeLine(line)) {
      return line;
    }
    if (continuation == Continuation.ACTIVE && !line.isEmpty()) {
      attached(line);
      return null;
    }
    if (previous != null && previous.isEmpty()) {
      return afterEmpty(line);
    }
    hasText |= !line.isEmpty();
    noteNested(line);
    lines.add(line);
    return null;
  }

  private Line delimited(Line line, Delimiter delimiter) {
    if (continuation != Continuation.ACTIVE) {
      return line;
    }
    lines.add(line);
    lines.addAll(reader.takeUntil(delimiter.terminator(), false));
    if (reader.closing() != null) {
      lines.add(reader.closing());
    }
    continuation = Continuation.INACTIVE;
    return null;
  }

  private void attached(Line line) {
    if (line.isIndented()) {
      literal(line);
    } else if (LineKinds.title(line).isPresent()
        || LineKinds.isAttributeLine(line)
        || LineKinds.entry(line).isPresent()) {
      lines.add(line);
    } else {
      noteNested(line);
      lines.add(line);
      continuation = Continuation.INACTIVE;
    }
  }

  private void literal(Line line) {
    reader.giveBack(line);
    for (Line next = reader.peek(); next != null && !next.isEmpty(); next = reader.peek()) {
      boolean first = next.start() == line.start();
      if ((!first && next.is(CONTINUATION)) || (terms && marker.isSibling(next))) {
        break;
      }
      lines.add(reader.take());
    }
    continuation = continuation == Continuation.ACTIVE ? Continuation.INACTIVE : continuation;
  }

  private Line afterEmpty(Line first) {
    Line line = first;
    if (line.isEmpty()) {
      if (reader.skipEmpty() < 0) {
        return null;
      }
      line = reader.take();
      if (marker.isSibling(line)) {
        return line;
      }
    }
    if (line.is(CONTINUATION)) {
      detached = lines.size();
      lines.add(line);
    } else if (!hasText) {
      if (!inNestedList) {
        lines.remove(lines.size() - 1);
      }
      lines.add(line);
      hasText = true;
    } else if (ItemMarker.nested(line).isPresent()) {
      noteAnyNested(line);
      lines.add(line);
    } else if (line.isIndented()) {
      literal(line);
    } else {
      return line;
    }
    return null;
  }

  /** Inside of a nested list only terms are looked for. */
  private void noteNested(Line line) {
    Optional<ItemMarker> nested =
        line.isEmpty()
            ? Optional.empty()
            : inNestedList ? ItemMarker.term(line) : ItemMarker.nested(line);
    note(line, nested);
  }

  private void noteAnyNested(Line line) {
    note(line, ItemMarker.nested(line));
  }

  private void note(Line line, Optional<ItemMarker> nested) {
    if (nested.isPresent()) {
      inNestedList = true;
      boolean term = nested.get().kind() == ItemMarker.Kind.DESCRIPTION;
      if (term && nested.get().text() == line.text().length()) {
        hasText = false;
      }
    }
  }
}
