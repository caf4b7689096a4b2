package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.scan.CachingFinder;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/**
 * What a parser of spans sees: how far a text is read, what has been found in it, what is defined
 * elsewhere, and three ways to have what stands inside of a span read. It knows no parser.
 */
abstract class SpanCursor {
  /** No author nests elements so deeply; of tags that nobody closes each one counts. */
  private static final int MAX_DEPTH = 250;

  /** The words of a block, or a part of them. */
  final MappedText text;

  /** Their characters. */
  final String chars;

  /** Looks for strings in them. */
  final Finder finder;

  /** What the body defines. */
  final Definitions definitions;

  /** Whether GFM's spans are read as well. */
  final boolean gfm;

  /** What has been read as text though it looks like markup. */
  final LooseMarks loose;

  /** Looks for the ends of spans. */
  final SpanSearch search;

  /** Offset in {@link #chars} of what is read next. */
  int at;

  /** Whether something was met that is not followed. */
  boolean doubtful;

  private final Effort effort;
  private SpanElement tree;
  private int depth;

  SpanCursor(
      MappedText text, Definitions definitions, boolean gfm, Effort effort, LooseMarks loose) {
    this.text = text;
    this.chars = text.chars();
    this.finder = new CachingFinder(chars);
    this.definitions = definitions;
    this.gfm = gfm;
    this.effort = effort;
    this.loose = loose;
    this.search = new SpanSearch(chars, finder, effort);
  }

  /**
   * Reads on into {@code element} until {@code stop}, before which the cursor then stands.
   *
   * @param stop null to read to the end
   * @return whether the stop was found
   */
  abstract boolean readInto(SpanElement element, SpanStop stop);

  /** As {@link #readInto}, but only HTML is read. */
  abstract boolean readHtmlInto(SpanElement element, SpanStop stop);

  /**
   * Reads a part into {@code element} as if it stood alone, knowing nothing of the elements around
   * it. The cursor stays.
   */
  abstract void readAlone(SpanElement element, int from, int to);

  /** What may still be spent on reading the block. */
  final Effort effort() {
    return effort;
  }

  /** What is read from now on stands in {@code element}. */
  final void open(SpanElement element) {
    effort.check(depth < MAX_DEPTH);
    depth++;
    element.parent = tree;
    tree = element;
  }

  /** What is read from now on stands after {@code element}, which was opened last. */
  final void close(SpanElement element) {
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

  /** The character at an offset, or a line end after the last one. */
  char charAt(int index) {
    return Chars.at(chars, index);
  }

  /** Adds the characters up to {@code to} as text, and moves after them. */
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

  /** Notes that so many characters were looked at, and gives up where that is too much. */
  void spend(int steps) {
    effort.spend(steps);
  }

  /** Where characters of the block stand in the body. */
  Attribute attribute(int from, int to) {
    return new Attribute(chars.substring(from, to), text.source(from, to));
  }
}
