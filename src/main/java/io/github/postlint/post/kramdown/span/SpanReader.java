package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.scan.Strand;
import io.github.postlint.post.kramdown.scan.WordFinder;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/**
 * Reads the words of a block as kramdown does: where markup may start, the kinds of it that begin
 * with that character are tried in order; an element is read to its end, and read again as text if
 * it has none.
 */
final class SpanReader {
  /** No author nests elements so deeply. */
  private static final int MAX_DEPTH = 60;

  final Strand strand;
  final String chars;
  final Finder finder;
  final Definitions definitions;
  final boolean gfm;

  /** What has been read as text though it looks like markup. */
  final LooseMarks loose;

  final SpanSearch search;
  private final Effort effort;
  private SpanElement tree;
  private int depth;
  int at;

  /** Whether something was met that is not followed. */
  boolean doubtful;

  SpanReader(Strand strand, Definitions definitions, boolean gfm, Effort effort, LooseMarks loose) {
    this.strand = strand;
    this.chars = strand.chars();
    this.finder = new WordFinder(chars);
    this.definitions = definitions;
    this.gfm = gfm;
    this.effort = effort;
    this.loose = loose;
    this.search = new SpanSearch(chars, finder, effort);
  }

  /** Reads a part as if it stood alone, knowing nothing of the elements around it. */
  void readAlone(SpanElement element, int from, int to) {
    Strand part = strand.part(from, to);
    SpanReader alone = new SpanReader(part, definitions, gfm, effort, loose.inside(from));
    alone.readInto(element, null);
    for (SpanElement child = element.first(); child != null; child = child.next()) {
      child.shift(from);
    }
    doubtful |= alone.doubtful;
  }

  /** Reads on until {@code stop}, or to the end; returns whether the stop was found. */
  boolean readInto(SpanElement element, SpanStop stop) {
    open(element);
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = search.nextStart(at, stop, gfm);
      if (next < 0) {
        if (stop == null) {
          addText(chars.length());
        }
        break;
      }
      addText(next);
      found = stop != null && stop.at(at) && stop.ends(at);
      if (!found && !readOne()) {
        addText(at + 1);
      }
    }
    close(element);
    return found;
  }

  /** As {@link #readInto}, but only HTML is read. */
  boolean readHtmlInto(SpanElement element, SpanStop stop) {
    open(element);
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = search.nextTag(at);
      if (next < 0) {
        break;
      }
      addText(next);
      found = stop.at(at) && stop.ends(at);
      if (!found && !HtmlSpan.read(this)) {
        addText(at + 1);
      }
    }
    close(element);
    return found;
  }

  private boolean readOne() {
    switch (chars.charAt(at)) {
      case '*':
      case '_':
        return EmphasisSpan.read(this);
      case '`':
        return CodeSpan.read(this);
      case '<':
        return AutolinkSpan.read(this)
            || HtmlSpan.read(this)
            || QuoteMark.read(this)
            || SymbolSpan.read(this);
      case '[':
        return FootnoteMark.read(this) || LinkSpan.read(this) || QuoteMark.read(this);
      case '!':
        return LinkSpan.read(this) || QuoteMark.read(this);
      case '$':
        return QuoteMark.read(this) || MathSpan.read(this);
      case '{':
        return QuoteMark.read(this) || ExtensionSpan.read(this);
      case '&':
        return QuoteMark.read(this) || EntitySpan.read(this);
      case ' ':
        return QuoteMark.read(this) || SymbolSpan.read(this) || LineBreak.read(this);
      case '-':
      case '.':
      case '>':
        return QuoteMark.read(this) || SymbolSpan.read(this);
      case '\\':
        return SymbolSpan.read(this) || LineBreak.read(this) || EscapedChar.read(this);
      case '~':
        return QuoteMark.read(this) || Strikethrough.read(this);
      default:
        return QuoteMark.read(this);
    }
  }

  private void open(SpanElement element) {
    effort.check(depth < MAX_DEPTH);
    depth++;
    element.parent = tree;
    tree = element;
  }

  private void close(SpanElement element) {
    depth--;
    tree = element.parent;
  }

  /** The element that is being read. */
  SpanElement tree() {
    return tree;
  }

  /** Whether an element of this type is being read, or stands around the one that is. */
  boolean isInside(Type type) {
    SpanElement element = tree;
    while (element != null && !element.is(type)) {
      element = element.parent;
    }
    return element != null;
  }

  char charAt(int index) {
    return Chars.at(chars, index);
  }

  /** Adds the characters up to {@code to} as text, and moves behind them. */
  void addText(int to) {
    tree.addText(chars, at, to);
    at = to;
  }

  /** Adds the characters up to {@code to} as text that looks like markup. */
  void addLoose(LooseMark.Kind kind, int to) {
    loose.add(kind, at, to);
    addText(to);
  }

  /** Goes back to where {@code found} loose marks had been found, to read in another way. */
  void goBack(int to, int found) {
    at = to;
    loose.keep(found);
  }

  /** Adds an element and moves to {@code to}. */
  SpanElement add(Type type, String value, int to) {
    return add(new SpanElement(type, value), to);
  }

  /** Adds an element and moves to {@code to}. */
  SpanElement add(SpanElement element, int to) {
    element.place(at, to);
    tree.add(element);
    at = to;
    return element;
  }

  void spend(int steps) {
    effort.spend(steps);
  }

  /** Where characters of the block stand in the body. */
  Attribute attribute(int from, int to) {
    return new Attribute(chars.substring(from, to), strand.source(from, to));
  }
}
