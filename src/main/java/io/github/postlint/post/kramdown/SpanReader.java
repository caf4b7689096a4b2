package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.SpanElement.Type;
import java.util.List;

/**
 * Reads the words of a block as kramdown does: where markup may start, the kinds of it are tried in
 * order; an element is read to its end, and read again as text if it has none.
 */
final class SpanReader {
  private static final List<SpanRule> RULES =
      List.of(
          new EmphasisSpan(),
          new CodeSpan(),
          new AutolinkSpan(),
          new HtmlSpan(),
          new FootnoteMark(),
          new LinkSpan(),
          new QuoteMark(),
          new MathSpan(),
          new ExtensionSpan(),
          new EntitySpan(),
          new SymbolSpan(),
          new LineBreak(),
          new EscapedChar(),
          new Strikethrough());
  private static final List<SpanRule> HTML_ONLY = List.of(new HtmlSpan());

  final Strand strand;
  final Text text;
  final String chars;
  final Definitions definitions;
  final boolean gfm;

  /** What has been read as text though it looks like markup. */
  final LooseMarks loose;

  final SpanSearch search;
  private final OpenSpans open = new OpenSpans();
  private final Effort effort;
  int at;

  SpanReader(Strand strand, Definitions definitions, boolean gfm, Effort effort, LooseMarks loose) {
    this.strand = strand;
    this.text = Text.of(strand.chars());
    this.chars = strand.chars();
    this.definitions = definitions;
    this.gfm = gfm;
    this.effort = effort;
    this.loose = loose;
    this.search = new SpanSearch(text, chars, effort);
  }

  /** A reader of a part, which knows nothing of the elements around it. */
  SpanReader inside(int from, int to) {
    return new SpanReader(strand.part(from, to), definitions, gfm, effort, loose.inside(from));
  }

  /** Reads on until {@code stop}, or to the end; returns whether the stop was found. */
  boolean readInto(SpanElement element, SpanStop stop) {
    return readInto(element, stop, RULES);
  }

  /** As {@link #readInto(SpanElement, SpanStop)}, but only HTML is read. */
  boolean readHtmlInto(SpanElement element, SpanStop stop) {
    return readInto(element, stop, HTML_ONLY);
  }

  private boolean readInto(SpanElement element, SpanStop stop, List<SpanRule> rules) {
    open.open(element, effort);
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = rules == RULES ? search.nextStart(at, stop, gfm) : search.nextHtml(at, stop);
      if (next < 0) {
        if (stop == null) {
          addText(chars.length());
        }
        break;
      }
      addText(next);
      found = stop != null && stop.at(at) && stop.ends(at);
      if (!found && !readOne(rules)) {
        addText(at + 1);
      }
    }
    open.close();
    return found;
  }

  private boolean readOne(List<SpanRule> rules) {
    for (SpanRule rule : rules) {
      if (rule.read(this)) {
        return true;
      }
    }
    return false;
  }

  /** The element that is being read. */
  SpanElement tree() {
    return open.innermost();
  }

  /** Whether an element of this type is being read, or stands around the one that is. */
  boolean isInside(Type type) {
    return open.has(type);
  }

  char charAt(int index) {
    return Chars.at(chars, index);
  }

  /** Adds the characters up to {@code to} as text, and moves behind them. */
  void addText(int to) {
    addText(chars.substring(at, to), to);
  }

  /** Adds a text that replaces the characters up to {@code to}. */
  void addText(String replacement, int to) {
    tree().addText(replacement);
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
    SpanElement element = new SpanElement(type, value);
    tree().children.add(element);
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
