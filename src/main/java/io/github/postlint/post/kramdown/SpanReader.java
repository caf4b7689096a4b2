package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.SpanElement.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads the words of a block as kramdown does: where markup may start, the kinds of it are tried in
 * order; an element is read to its end, and read again as text if it has none.
 */
final class SpanReader {
  /** No author nests so deeply. */
  private static final int MAX_DEPTH = 60;

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
  private final Deque<SpanElement> ancestors = new ArrayDeque<>();
  private final Effort effort;
  private SpanElement tree;
  private BacktickRuns runs;
  int at;

  SpanReader(Strand strand, Definitions definitions, boolean gfm, Effort effort) {
    this.strand = strand;
    this.text = Text.of(strand.chars());
    this.chars = strand.chars();
    this.definitions = definitions;
    this.gfm = gfm;
    this.effort = effort;
  }

  /**
   * Reads the words of a block.
   *
   * @throws Effort.Exhausted where that would take too long
   */
  static SpanElement read(Strand strand, Definitions definitions, boolean gfm) {
    SpanElement root = new SpanElement(Type.ROOT, "");
    new SpanReader(strand, definitions, gfm, new Effort(strand.length())).readInto(root, null);
    return root;
  }

  /** A reader of a part, which knows nothing of the elements around it. */
  SpanReader inside(int from, int to) {
    return new SpanReader(strand.part(from, to), definitions, gfm, effort);
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
    SpanElement outer = tree;
    if (outer != null) {
      ancestors.push(outer);
    }
    effort.check(ancestors.size() < MAX_DEPTH);
    tree = element;
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = nextStart(stop, rules == HTML_ONLY);
      if (next < 0) {
        if (stop == null) {
          addRest();
        }
        break;
      }
      addText(next);
      found = stop != null && stop.at(at) && stop.ends(at);
      if (!found && !readOne(rules)) {
        addText(at + 1);
      }
    }
    tree = outer == null ? null : ancestors.pop();
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

  private int nextStart(SpanStop stop, boolean htmlOnly) {
    for (int i = at; i < chars.length(); i++) {
      boolean starts = htmlOnly ? chars.charAt(i) == '<' : SpanStarts.at(chars, i, gfm);
      if (starts || (stop != null && stop.at(i))) {
        effort.spend(i - at + 1);
        return i;
      }
    }
    effort.spend(chars.length() - at);
    return -1;
  }

  /** The element that is being read. */
  SpanElement tree() {
    return tree;
  }

  /** Whether an element of this type is being read, or stands around the one that is. */
  boolean isInside(Type type) {
    return tree.is(type) || ancestors.stream().anyMatch(each -> each.is(type));
  }

  char charAt(int index) {
    return Chars.at(chars, index);
  }

  /** Adds the characters up to {@code to} as text, and moves behind them. */
  void addText(int to) {
    addText(tree, chars.substring(at, to));
    at = to;
  }

  /** Adds what is left as text. */
  void addRest() {
    addText(chars.length());
  }

  /** Adds a text that replaces the characters up to {@code to}. */
  void addText(String replacement, int to) {
    addText(tree, replacement);
    at = to;
  }

  static void addText(SpanElement element, String added) {
    SpanElement last = element.last();
    if (last != null && last.is(Type.TEXT)) {
      last.text.append(added);
    } else if (!added.isEmpty()) {
      element.children.add(new SpanElement(Type.TEXT, added));
    }
  }

  /** Adds an element and moves to {@code to}. */
  SpanElement add(Type type, String value, int to) {
    SpanElement element = new SpanElement(type, value);
    tree.children.add(element);
    at = to;
    return element;
  }

  /** The offset behind the next {@code needle} from {@code from} on, or -1. */
  int behind(String needle, int from) {
    int found = text.find(needle, from);
    effort.spend(found < 0 ? 1 : Math.max(1, found - from));
    return found < 0 ? -1 : found + needle.length();
  }

  /** The offset behind the next {@code run} backticks from {@code from} on, or -1. */
  int behindBackticks(int run, int from) {
    if (runs == null) {
      runs = new BacktickRuns(chars, 0, chars.length());
    }
    int found = runs.find(from, run);
    effort.spend(found < 0 ? 1 : found - from);
    return found < 0 ? -1 : found + run;
  }

  void spend(int steps) {
    effort.spend(steps);
  }

  /** Where characters of the block stand in the body. */
  Attribute attribute(int from, int to) {
    return new Attribute(chars.substring(from, to), strand.source(from, to));
  }
}
