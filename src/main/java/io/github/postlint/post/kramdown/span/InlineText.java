package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.html.HtmlComment;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.BacktickRuns;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.WordFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is certain about the markup in a paragraph or heading. Code spans, formulas, HTML, and
 * whatever may be the target of a link are told from plain text. Where kramdown's own reading would
 * need a full parser, reading stops: nothing behind {@link #certainEnd} is claimed.
 */
public final class InlineText {
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~";

  /** Of a character that is no text: it belongs to code, a formula, HTML or a link's target. */
  private static final byte OPAQUE = 1;

  /** Of a character that is text because of the backslash before it. */
  private static final byte ESCAPED = 2;

  private final String chars;
  private final int length;
  private final Finder finder;

  /** What characters are that are neither text nor start markup; null if all do. */
  private byte[] marked;

  private BacktickRuns runs;
  private final List<InlineLink> links = new ArrayList<>();
  private final List<InlineBrackets> pairs = new ArrayList<>();
  private final List<InlineTag> tags = new ArrayList<>();

  /** Where the square brackets stand that are open. */
  private int[] brackets = new int[4];

  private int open;
  private int certainEnd;

  private InlineText(String text) {
    this.chars = text;
    this.length = text.length();
    this.finder = new WordFinder(text);
    this.certainEnd = length;
  }

  /** Reads the text of a block, whose lines end with {@code \n}. */
  public static InlineText read(String text) {
    InlineText inline = new InlineText(text);
    inline.read();
    return inline;
  }

  /** The text that has been read. */
  public String chars() {
    return chars;
  }

  /** The 0-based UTF-16 offset from which nothing is certain. */
  public int certainEnd() {
    return certainEnd;
  }

  /**
   * Whether the character at {@code at} is text, or starts markup, and no backslash stands before
   * it.
   */
  public boolean isPlain(int at) {
    return at < certainEnd && (marked == null || marked[at] == 0);
  }

  /** Whether the character at {@code at} is text because of the backslash before it. */
  public boolean isEscaped(int at) {
    return marked != null && marked[at] == ESCAPED;
  }

  /** What looks like a link or an image with its target in parentheses, in order. */
  public List<InlineLink> links() {
    return links;
  }

  /** Square brackets without a parenthesis behind them, in the order of their ends. */
  public List<InlineBrackets> brackets() {
    return pairs;
  }

  /** The start tags of HTML in the text, in order. */
  public List<InlineTag> tags() {
    return tags;
  }

  private void read() {
    int at = 0;
    while (at < certainEnd) {
      at = readOne(at);
    }
  }

  private int readOne(int at) {
    switch (chars.charAt(at)) {
      case '\\':
        return readEscape(at);
      case '`':
        return readCode(at);
      case '$':
        return readMath(at);
      case '<':
        return readHtml(at);
      case '[':
        openBracket(at);
        return at + 1;
      case ']':
        return readBracketEnd(at);
      case '~':
        return Chars.at(chars, at + 1) == '~' ? doubt(at) : at + 1;
      case '{':
        return chars.startsWith("{::", at) ? doubt(at) : at + 1;
      default:
        return at + 1;
    }
  }

  private int doubt(int at) {
    certainEnd = at;
    return at;
  }

  private int hide(int from, int to) {
    mark(from, to, OPAQUE);
    return to;
  }

  private void mark(int from, int to, byte what) {
    if (marked == null) {
      marked = new byte[length];
    }
    Arrays.fill(marked, from, to, what);
  }

  private void openBracket(int at) {
    if (open == brackets.length) {
      brackets = Arrays.copyOf(brackets, 2 * open);
    }
    brackets[open++] = at;
  }

  private int readEscape(int at) {
    if (at + 1 < length && ESCAPABLE.indexOf(chars.charAt(at + 1)) >= 0) {
      mark(at + 1, at + 2, ESCAPED);
      return at + 2;
    }
    return at + 1;
  }

  private int readCode(int at) {
    int run = Chars.run(chars, at, '`');
    int content = at + run;
    if (run == 1
        && (at == 0 || Chars.isWhite(chars.charAt(at - 1)))
        && Chars.isWhite(Chars.at(chars, content))) {
      return content;
    }
    if (runs == null) {
      runs = new BacktickRuns(chars, 0, length);
    }
    int close = runs.find(content, run);
    return close < 0 ? content : hide(at, close + run);
  }

  private int readMath(int at) {
    int close = chars.startsWith("$$", at) ? finder.find("$$", at + 2) : -1;
    return close < 0 ? at + 1 : hide(at, close + 2);
  }

  private int readHtml(int at) {
    int comment = HtmlComment.end(chars, finder, at);
    if (comment >= 0) {
      return hide(at, comment);
    }
    int address = Autolink.end(chars, at);
    if (address >= 0) {
      return address == at ? doubt(at) : hide(at, address);
    }
    if (HtmlTag.endTagName(chars, at) >= 0) {
      return hide(at, HtmlTag.behindEndTag(chars, at));
    }
    HtmlTag tag = HtmlTag.read(chars, finder, at);
    if (tag == null) {
      return at + 1;
    }
    String name = HtmlNames.normal(tag.name());
    tags.add(new InlineTag(name, at, tag.end()));
    hide(at, tag.end());
    boolean bare = tag.closed() || HtmlNames.isVoid(name) || HtmlNames.isBlock(name);
    if (tag.markdown() != null) {
      return doubt(tag.end());
    }
    return bare || HtmlNames.content(name) != HtmlNames.Content.RAW
        ? tag.end()
        : readRaw(name, tag.end());
  }

  /** What stands in an element such as {@code code} is not read as Markdown. */
  private int readRaw(String name, int at) {
    int next = finder.find("<", at);
    boolean closes = next >= 0 && HtmlTag.findEndTag(chars, name, next) == next;
    return closes ? hide(at, HtmlTag.behindEndTag(chars, next)) : doubt(at);
  }

  private int readBracketEnd(int at) {
    if (open == 0) {
      return at + 1;
    }
    int start = brackets[--open];
    boolean inner = open > 0;
    boolean image = start > 0 && chars.charAt(start - 1) == '!' && !isEscaped(start - 1);
    if (Chars.at(chars, at + 1) != '(') {
      pairs.add(new InlineBrackets(image, inner, start, at));
      return at + 1;
    }
    LinkTarget target = LinkTarget.read(chars, at + 1);
    if (target == null) {
      return doubt(at + 1);
    }
    links.add(new InlineLink(image, inner, start, at, target.from(), target.to(), target.end()));
    if (target.mayHoldMarkup()) {
      return doubt(at + 1);
    }
    return hide(at + 1, target.end());
  }
}
