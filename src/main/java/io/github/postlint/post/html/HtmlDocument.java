package io.github.postlint.post.html;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * A body as a browser's parser reads it, inside of the page's frame. jsoup builds the tree, which
 * is no deeper than it allows; all offsets are those of the text.
 */
final class HtmlDocument {
  /** Of more errors nothing is said. */
  private static final int MAX_ERRORS = 5_000;

  private final String text;
  private final int start;

  /** Elements with a start tag, each once however often the tree repeats it, in order of tags. */
  private final List<Element> elements = new ArrayList<>();

  /** The nodes that are written, in the order of the page. */
  private final List<Node> nodes = new ArrayList<>();

  private final List<TextNode> texts = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final Set<Integer> closed = new HashSet<>();
  private final Set<Integer> endTags = new HashSet<>();
  private final Map<Integer, Element> last = new HashMap<>();
  private final List<ParseError> errors;

  private HtmlDocument(String text, int start) {
    this.text = text;
    this.start = start;
    Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MAX_ERRORS);
    List<Node> roots = parser.parseFragmentInput(text.substring(start), new Element("div"), "");
    for (Node node : roots) {
      node.traverse((each, depth) -> add(each));
    }
    elements.sort((one, other) -> Integer.compare(tag(one).start(), tag(other).start()));
    errors = List.copyOf(parser.getErrors());
  }

  /**
   * Reads a body.
   *
   * @param start 0-based UTF-16 offset at which it begins
   */
  static HtmlDocument read(String text, int start) {
    return new HtmlDocument(text, start);
  }

  private void add(Node node) {
    if (node.sourceRange().isTracked()) {
      nodes.add(node);
    }
    if (node instanceof TextNode words) {
      texts.add(words);
    } else if (node instanceof Comment comment) {
      comments.add(comment);
    } else if (node instanceof Element element && hasTag(element.sourceRange())) {
      int tag = tag(element).start();
      if (last.put(tag, element) == null) {
        elements.add(element);
      }
      Range end = element.endSourceRange();
      if (hasTag(end) && end.startPos() != element.sourceRange().startPos()) {
        closed.add(tag);
        endTags.add(start + end.startPos());
      } else if (hasTag(end) && end.endPos() > element.sourceRange().endPos()) {
        // Of what holds nothing but text, jsoup has the end tag begin with the start tag.
        closed.add(tag);
        endTags.add(text.lastIndexOf("</", start + end.endPos() - 1));
      }
    }
  }

  private static boolean hasTag(Range range) {
    return range.isTracked() && !range.isImplicit() && range.endPos() > range.startPos();
  }

  /** The whole text, of which the body is the end. */
  String text() {
    return text;
  }

  /** Where the body begins. */
  int start() {
    return start;
  }

  /** What the author wrote as a start tag, in order; the tree may repeat an element. */
  List<Element> elements() {
    return elements;
  }

  /** The last of the elements that the tree has of one start tag. */
  Element last(Element element) {
    return last.get(tag(element).start());
  }

  /** All that is written, in the order of the page. */
  List<Node> nodes() {
    return nodes;
  }

  /** The texts, in the order of the page. */
  List<TextNode> texts() {
    return texts;
  }

  /** The comments, and what browsers take for some. */
  List<Comment> comments() {
    return comments;
  }

  /** What a browser's parser would complain of, in order. */
  List<ParseError> errors() {
    return errors;
  }

  /** Whether an end tag closes the element. */
  boolean isClosed(Element element) {
    return closed.contains(tag(element).start());
  }

  /** Whether the end tag at an offset closes an element. */
  boolean closesSomething(int tag) {
    return endTags.contains(tag);
  }

  /** The start tag of an element. */
  Span tag(Element element) {
    return span(element.sourceRange());
  }

  /** A range of jsoup in the text. */
  Span span(Range range) {
    return new Span(start + range.startPos(), start + range.endPos());
  }
}
