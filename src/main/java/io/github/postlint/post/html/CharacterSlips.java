package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** What becomes of characters that are not what they seem: references, comments, lost tags. */
final class CharacterSlips {
  private static final Set<String> CODE =
      Set.of("code", "kbd", "pre", "samp", "textarea", "tt", "var", "xmp");

  /** Names that authors write; others without their semicolon are something else. */
  private static final Set<String> WRITTEN =
      Set.of(
          "bull", "darr", "euro", "hearts", "hellip", "larr", "ldquo", "lsaquo", "lsquo", "mdash",
          "ndash", "rarr", "rdquo", "rsaquo", "rsquo", "thinsp", "trade", "uarr");

  private static final Pattern REFERENCE = Pattern.compile("&(amp;)?(#?[A-Za-z0-9]{1,32})(;)?");
  private static final Pattern CUT =
      Pattern.compile(
          ".*\\(EOF\\) in input state \\[(?:TagName|.*Attribute.*|SelfClosingStartTag)\\]",
          Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[A-Za-z]");

  private final HtmlDocument document;
  private final List<MarkupSlip> slips = new ArrayList<>();

  private CharacterSlips(HtmlDocument document) {
    this.document = document;
  }

  static List<MarkupSlip> of(HtmlDocument document) {
    CharacterSlips all = new CharacterSlips(document);
    for (TextNode text : document.texts()) {
      all.read(text);
    }
    document.comments().forEach(all::read);
    all.tagsInCode();
    all.cutTag();
    all.movedTexts();
    return all.slips;
  }

  private static boolean isCode(Node node) {
    for (Node around = node.parent(); around != null; around = around.parent()) {
      if (CODE.contains(around.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void read(TextNode node) {
    if (!node.sourceRange().isTracked()) {
      return;
    }
    Span span = document.span(node.sourceRange());
    int first = document.text().indexOf('&', span.start());
    if (first < 0 || first >= span.end() || isCode(node)) {
      return;
    }
    Matcher reference = REFERENCE.matcher(document.text()).region(first, span.end());
    while (reference.find()) {
      read(reference);
    }
  }

  private void read(Matcher reference) {
    Span span = new Span(reference.start(), reference.end());
    String name = reference.group(2);
    boolean closed = reference.group(3) != null;
    boolean number = name.startsWith("#");
    if (reference.group(1) != null) {
      boolean known =
          number
              ? name.matches("#(?:\\d{2,5}|[xX][0-9A-Fa-f]{2,5})")
              : Entities.isNamedEntity(name);
      if (closed && known && isMeant(span, name)) {
        slips.add(MarkupSlip.of(MarkupSlip.Kind.ESCAPED_TWICE, span, name));
      }
    } else if (!closed && WRITTEN.contains(name) && !isAddress(span)) {
      slips.add(MarkupSlip.of(MarkupSlip.Kind.REFERENCE_WITHOUT_END, span, name));
    } else if (closed && !number && !Entities.isNamedEntity(name) && !isKnownPrefix(name)) {
      slips.add(MarkupSlip.of(MarkupSlip.Kind.UNKNOWN_REFERENCE, span, name));
    }
  }

  /** Some names count without a semicolon, and whatever follows. */
  private static boolean isKnownPrefix(String name) {
    for (int end = name.length(); end > 1; end--) {
      if (Entities.isBaseNamedEntity(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters stand beside it: who speaks of references puts them apart. */
  private boolean isMeant(Span span, String name) {
    boolean letter = isLetter(span.start() - 1) || isLetter(span.end());
    boolean spaces = isSpace(span.start() - 1) && isSpace(span.end());
    return letter || (name.equals("amp") && spaces);
  }

  /** Whether it is rather a parameter of an address. */
  private boolean isAddress(Span span) {
    return at(span.end()) == '=';
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(at(at));
  }

  private boolean isSpace(int at) {
    return at(at) == ' ';
  }

  private char at(int at) {
    return at < 0 || at >= document.text().length() ? '\n' : document.text().charAt(at);
  }

  private void read(Comment comment) {
    Span span = document.span(comment.sourceRange());
    String text = document.text();
    boolean last = span.end() == text.length();
    if (text.startsWith("<!--", span.start())) {
      boolean closed =
          text.startsWith("-->", span.end() - 3) || text.startsWith("--!>", span.end() - 4);
      boolean two = closed && text.indexOf("<!--", span.start() + 4) < span.end();
      if ((last && !closed) || (two && text.indexOf("<!--", span.start() + 4) > 0)) {
        Span mark = new Span(span.start(), span.start() + 4);
        Span other = two ? Span.at(text.indexOf("<!--", span.start() + 4)) : mark;
        slips.add(new MarkupSlip(MarkupSlip.Kind.UNCLOSED_COMMENT, mark, other, ""));
      }
    } else if (text.startsWith("<![CDATA[", span.start())) {
      slips.add(MarkupSlip.of(MarkupSlip.Kind.CHARACTER_DATA, span, ""));
    }
  }

  /** The first element in each piece of code that HTML does not have. */
  private void tagsInCode() {
    Element told = null;
    for (Element element : document.elements()) {
      Element code = isUnknown(element) ? code(element) : null;
      if (code != null && !code.equals(told)) {
        Span tag = document.tag(element);
        slips.add(MarkupSlip.of(MarkupSlip.Kind.TAG_IN_CODE, tag, element.normalName()));
        told = code;
      }
    }
  }

  /** Whether the element is what browsers make of code that is not escaped. */
  static boolean isTagInCode(Element element) {
    return isUnknown(element) && code(element) != null;
  }

  private static boolean isUnknown(Element element) {
    String name = element.normalName();
    return element.tag().namespace().equals(Parser.NamespaceHtml)
        && !Tag.isKnownTag(name)
        && name.indexOf('-') < 0;
  }

  private static Element code(Element element) {
    Element code = null;
    for (Element around = element.parent(); around != null; around = around.parent()) {
      code = CODE.contains(around.normalName()) ? around : code;
    }
    return code;
  }

  /** A tag of which the text ends before its bracket: all of it is lost. */
  private void cutTag() {
    if (document.errors().stream()
        .noneMatch(error -> CUT.matcher(error.getErrorMessage()).matches())) {
      return;
    }
    int end = document.start();
    for (Node node : document.nodes()) {
      end = Math.max(end, document.span(node.sourceRange()).end());
      if (node instanceof Element element && document.isClosed(element)) {
        end = Math.max(end, document.span(element.endSourceRange()).end());
      }
    }
    Matcher tag = TAG.matcher(document.text()).region(end, document.text().length());
    if (tag.find()) {
      Span rest = new Span(tag.start(), document.text().length());
      slips.add(MarkupSlip.of(MarkupSlip.Kind.CUT_TAG, rest, ""));
    }
  }

  /** Texts that browsers show above a table that begins before them. */
  private void movedTexts() {
    int table = Integer.MAX_VALUE;
    List<Node> nodes = document.nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      int start = node.sourceRange().startPos();
      if (node instanceof Element && node.normalName().equals("table")) {
        table = Math.min(table, start);
      } else if (node instanceof TextNode text && !text.isBlank() && start > table) {
        Span span = document.span(node.sourceRange());
        slips.add(MarkupSlip.of(MarkupSlip.Kind.MOVED_TEXT, span, ""));
      }
    }
  }
}
