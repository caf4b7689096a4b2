package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlNames.Content;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Reads what stands in an HTML element: other elements, and blocks where it asks for Markdown. */
final class HtmlReader {
  /** Longer tags are none. */
  private static final int MAX_TAG = 1_000;

  private final BlockCursor around;
  private final ContainerText text;
  private final String chars;
  private final Node element;
  private final Deque<OpenTag> open = new ArrayDeque<>();
  private final Map<String, Integer> openNames = new HashMap<>();
  private int at;

  private record OpenTag(String name, int start, int end) {}

  HtmlReader(BlockCursor around, Node element) {
    this.around = around;
    this.text = around.text;
    this.chars = around.chars;
    this.element = element;
  }

  /** Reads on from after the start tag and returns the offset after the element. */
  int readFrom(HtmlTag tag) {
    boolean hasBody = readStart(tag, Chars.skipSpacesAndTabs(chars, element.from()));
    while (!open.isEmpty() && at < chars.length()) {
      readRaw();
    }
    open.forEach(this::noteUnclosed);
    return hasBody ? Chars.skipBlankRest(chars, at) : at;
  }

  /** Reads a start tag and, unless that is raw, the element's content; false if it has none. */
  private boolean readStart(HtmlTag tag, int start) {
    String name = HtmlNames.normal(tag.name());
    OpenTag opened = new OpenTag(name, tag.start(), tag.end());
    at = tag.end();
    element.children().add(new Node(BlockType.TAG, text, start, at));
    boolean ownContent = name.equals("script") || name.equals("style");
    if (ownContent) {
      skipToEndTag(name);
    }
    Content content = content(name, tag.markdown());
    if (content == Content.BLOCKS) {
      at = Chars.skipBlankRest(chars, at);
    }
    if (ownContent || tag.closed() || HtmlNames.isVoid(name)) {
      return false;
    }
    if (content == Content.BLOCKS && around.mayNest()) {
      at = around.readElement(at, element, name);
    } else if (content == Content.SPANS) {
      readWords(opened);
    } else {
      open.push(opened);
      openNames.merge(name, 1, Integer::sum);
    }
    return true;
  }

  private Content content(String name, String markdown) {
    boolean inRaw = !open.isEmpty();
    if (markdown != null) {
      switch (markdown) {
        case "0":
          return Content.RAW;
        case "1":
          return HtmlNames.content(name);
        case "span":
          return Content.SPANS;
        case "block":
          return Content.BLOCKS;
        default:
          break;
      }
    }
    return around.state.markdownInHtml && !inRaw ? HtmlNames.content(name) : Content.RAW;
  }

  private void readWords(OpenTag opened) {
    String name = opened.name();
    int from = at;
    int end = HtmlTag.findEndTag(chars, name, from);
    if (end < 0) {
      noteUnclosed(opened);
    }
    skipToEndTag(name);
    element.children().add(new Node(BlockType.WORDS, text, from, end < 0 ? at : end));
  }

  private void skipToEndTag(String name) {
    int end = HtmlTag.findEndTag(chars, name, at);
    at = end < 0 ? chars.length() : HtmlTag.afterEndTag(chars, end);
  }

  private void readRaw() {
    at = chars.indexOf('<', at);
    if (at < 0) {
      at = chars.length();
      return;
    }
    int comment = HtmlTag.commentEnd(chars, text, at);
    if (comment >= 0) {
      at = comment;
    } else if (chars.startsWith("<?", at) && text.find("?>", at + 2) >= 0) {
      at = text.find("?>", at + 2) + 2;
    } else if (!readTag()) {
      at++;
    }
  }

  private boolean readTag() {
    HtmlTag tag = HtmlTag.read(chars, text, at);
    if (tag != null) {
      readStart(tag, at);
      return true;
    }
    int nameEnd = HtmlTag.endTagName(chars, at);
    if (nameEnd < 0) {
      noteBroken();
      return false;
    }
    String name = HtmlNames.normal(chars.substring(at + 2, nameEnd));
    int end = HtmlTag.afterEndTag(chars, at);
    OpenTag innermost = open.peek();
    if (innermost != null && name.equals(innermost.name())) {
      open.pop();
      openNames.merge(name, -1, Integer::sum);
    } else {
      OpenTag shown = new OpenTag(name, at, end);
      boolean late = openNames.getOrDefault(name, 0) > 0;
      note(LooseTag.Kind.SHOWN, shown, late ? innermost : shown);
    }
    at = end;
    return true;
  }

  /** Notes what looks like the start tag of an element that HTML knows. */
  private void noteBroken() {
    int nameEnd = HtmlNames.end(chars, at + 1);
    int end = nameEnd < 0 ? -1 : text.find(">", nameEnd);
    if (end >= 0 && end - at < MAX_TAG) {
      String name = HtmlNames.normal(chars.substring(at + 1, nameEnd));
      OpenTag shown = new OpenTag(name, at, end + 1);
      if (HtmlNames.isKnown(name)) {
        note(LooseTag.Kind.BROKEN, shown, shown);
      }
    }
  }

  private void noteUnclosed(OpenTag tag) {
    note(LooseTag.Kind.UNCLOSED, tag, tag);
  }

  private void note(LooseTag.Kind kind, OpenTag tag, OpenTag inside) {
    if (around.state.footnotes == 0) {
      around.state.looseTags.add(new LooseTag(kind, tag.name(), span(tag), span(inside)));
    }
  }

  private Span span(OpenTag tag) {
    return new Span(text.source(tag.start()), text.source(tag.end() - 1) + 1);
  }
}
