package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Elements that nobody closes, and end tags that close nothing. */
final class LooseElements {
  /** HTML lets these go without their end tags, or browsers close them where that is right. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rb",
          "rt",
          "rtc",
          "rp",
          "optgroup",
          "option",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "colgroup",
          "caption",
          "html",
          "head",
          "body",
          "frameset",
          "br");

  private static final Set<String> HIDING =
      Set.of(
          "textarea",
          "title",
          "iframe",
          "noembed",
          "noframes",
          "script",
          "style",
          "video",
          "audio",
          "canvas",
          "noscript",
          "template",
          "plaintext",
          "xmp",
          "select");

  private static final Pattern END =
      Pattern.compile("Unexpected EndTag token \\[</.*", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("</([A-Za-z][^\\s/>]*)");

  /** A name and what follows it without a space. */
  private static final Pattern WORDS = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)[.,;:!?)].*");

  private final HtmlDocument document;
  private final List<MarkupSlip> slips = new ArrayList<>();

  /** The tags of elements that are not closed, by name, the last one first. */
  private final Map<String, Deque<Element>> open = new HashMap<>();

  private LooseElements(HtmlDocument document) {
    this.document = document;
  }

  static List<MarkupSlip> of(HtmlDocument document) {
    LooseElements loose = new LooseElements(document);
    loose.read();
    return loose.slips;
  }

  private void read() {
    List<Element> unclosed = new ArrayList<>();
    for (Element element : document.elements()) {
      if (isUnclosed(element)) {
        unclosed.add(element);
      }
    }
    int next = 0;
    for (ParseError error : document.errors()) {
      Span tag = strayTag(error);
      if (tag != null) {
        while (next < unclosed.size() && document.tag(unclosed.get(next)).start() < tag.start()) {
          push(unclosed.get(next++));
        }
        end(tag);
      }
    }
    while (next < unclosed.size()) {
      push(unclosed.get(next++));
    }
    open.values().forEach(this::report);
  }

  private void push(Element element) {
    open.computeIfAbsent(element.normalName(), name -> new ArrayDeque<>()).addLast(element);
  }

  private boolean isUnclosed(Element element) {
    return !document.isClosed(element)
        && element.tag().namespace().equals(Parser.NamespaceHtml)
        && !element.tag().isEmpty()
        && !OPTIONAL.contains(element.normalName())
        && !isEndedByAnotherHeading(element)
        && !losesItsEnd(element)
        && !CharacterSlips.isTagInCode(element);
  }

  /** Whether the tag itself takes in what follows, of which another slip speaks. */
  private static boolean losesItsEnd(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().indexOf('<') >= 0
          || (attribute.getValue().indexOf('<') >= 0 && attribute.getValue().indexOf('>') >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Browsers let any heading's end tag end a heading. */
  private boolean isEndedByAnotherHeading(Element element) {
    if (!element.endSourceRange().isTracked() || !isHeading(element.normalName())) {
      return false;
    }
    int end = document.span(element.endSourceRange()).start();
    return document.text().regionMatches(true, end, "</h", 0, 3);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** The end tag of which the parser complains; null where it closes something nevertheless. */
  private Span strayTag(ParseError error) {
    if (!END.matcher(error.getErrorMessage()).matches()) {
      return null;
    }
    int end = document.start() + error.getPosition();
    int start = document.text().lastIndexOf("</", end - 1);
    return start < document.start() || document.closesSomething(start)
        ? null
        : new Span(start, end);
  }

  private void end(Span tag) {
    Matcher matcher = NAME.matcher(document.text()).region(tag.start(), tag.end());
    if (!matcher.lookingAt()) {
      return;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    Matcher words = WORDS.matcher(matcher.group(1));
    if (words.matches() && Tag.isKnownTag(words.group(1))) {
      slips.add(
          MarkupSlip.of(
              MarkupSlip.Kind.TAG_TAKES_IN,
              new Span(tag.start() + 2 + words.end(1), tag.end()),
              name));
      return;
    }
    Deque<Element> elements = open.get(name);
    if (elements != null && !elements.isEmpty()) {
      // Elements that overlap: browsers end them where their parents end.
      elements.removeLast();
    } else if (!OPTIONAL.contains(name) && !isVoid(name) && !isHeading(name)) {
      slips.add(MarkupSlip.of(MarkupSlip.Kind.STRAY_END_TAG, tag, name));
    }
  }

  private static boolean isVoid(String name) {
    return Tag.valueOf(name).isEmpty();
  }

  /** Of elements in one another, the outermost. */
  private void report(Deque<Element> elements) {
    Set<Integer> told = new HashSet<>();
    IdentityHashMap<Element, Boolean> inside = new IdentityHashMap<>();
    for (Element element : elements) {
      if (!isInside(element.parent(), told, inside)) {
        told.add(document.tag(element).start());
        report(element);
      }
    }
  }

  /** Whether an element is one of those that are told of, or stands in one. */
  private boolean isInside(
      Element element, Set<Integer> told, IdentityHashMap<Element, Boolean> known) {
    List<Element> path = new ArrayList<>();
    boolean inside = false;
    for (Element around = element; around != null && !inside; around = around.parent()) {
      if (known.containsKey(around)) {
        inside = known.get(around);
        break;
      }
      path.add(around);
      inside = around.sourceRange().isTracked() && told.contains(document.tag(around).start());
    }
    for (Element each : path) {
      known.put(each, inside);
    }
    return inside;
  }

  private void report(Element element) {
    Span tag = document.tag(element);
    String name = element.normalName();
    if (HIDING.contains(name)) {
      if (!element.text().isBlank() || !element.data().isBlank() || hasData(element)) {
        slips.add(MarkupSlip.of(MarkupSlip.Kind.HIDING_ELEMENT, tag, name));
      }
      return;
    }
    if (!name.equals("a") || element.hasAttr("href")) {
      Span taken = taken(element);
      slips.add(
          new MarkupSlip(MarkupSlip.Kind.UNCLOSED_ELEMENT, tag, taken == null ? tag : taken, name));
    }
  }

  private static boolean hasData(Element element) {
    return element.childNodes().stream()
        .anyMatch(node -> node instanceof DataNode data && !data.getWholeData().isBlank());
  }

  /** The first text that stands in the element, but not in the block in which it begins. */
  private Span taken(Element element) {
    Element last = document.last(element);
    Element inner = element.equals(last) ? null : last;
    if (inner == null) {
      for (Element child : element.children()) {
        if (child.isBlock() && child.hasText()) {
          inner = child;
          break;
        }
      }
    }
    if (inner == null) {
      return null;
    }
    for (TextNode text : inner.stream().flatMap(each -> each.textNodes().stream()).toList()) {
      if (!text.isBlank() && text.sourceRange().isTracked()) {
        return document.span(text.sourceRange());
      }
    }
    return null;
  }
}
