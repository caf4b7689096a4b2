package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a block: code, links, tags, marks of emphasis, and what readers see. */
final class GoldmarkText {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:(/)?([A-Za-z][A-Za-z0-9-]*+)((?:\\s++[A-Za-z_:][\\w.:-]*+"
              + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+)\\s*+/?>"
              + "|!--(?!-?>)(?:(?!--)[\\s\\S])*+-->|\\?[\\s\\S]{0,999}?\\?>|![A-Z]++\\s[^>]*+>"
              + "|!\\[CDATA\\[[\\s\\S]{0,999}?\\]\\]>)");
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++)>");
  private static final String REST = "(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'\">^{}\\[\\]`]*+)?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:http|https|ftp)://[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]++(?::\\d++)?"
              + REST
              + "|www\\.[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]++"
              + REST
              + ")");
  private static final Pattern MAIL =
      Pattern.compile(
          "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)++");
  private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d{1,7})|[xX]([0-9a-fA-F]{1,6}));");
  private static final Pattern TARGET =
      Pattern.compile("\\(\\s*+(?:<((?:[^<>\\n\\\\]|\\\\.)*+)>|((?![<\\s)])[^\\s]*+))?+");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*+(?:\"(?:[^\"\\\\]|\\\\[\\s\\S])*+\"|'(?:[^'\\\\]|\\\\[\\s\\S])*+'"
              + "|\\((?:[^()\\\\]|\\\\[\\s\\S])*+\\))\\s*+\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  /** More brackets or marks that are open are not looked at. */
  private static final int MAX_OPEN = 500;

  private static final byte MARK = 0;
  private static final byte SHOWN = 1;
  private static final byte HIDDEN = 2;

  private final TextBlock block;
  private final String chars;
  private final LinkDefinitions definitions;
  private final boolean linkify;
  private final byte[] roles;
  private final List<Delimiter> delimiters = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<InlineLink> links = new ArrayList<>();
  private final List<InlineTag> tags = new ArrayList<>();
  private final List<Span> labels = new ArrayList<>();
  private final List<Span> html = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<LooseMark> loose = new ArrayList<>();
  private final Set<String> footnotes = new HashSet<>();
  private Map<Integer, List<Integer>> ticks;
  private boolean noTitle;

  GoldmarkText(TextBlock block, LinkDefinitions definitions, boolean linkify) {
    this.block = block;
    this.chars = block.text();
    this.definitions = definitions;
    this.linkify = linkify;
    this.roles = new byte[chars.length()];
    Arrays.fill(roles, SHOWN);
  }

  /** A run of marks of emphasis, of which some may be used up. */
  private static final class Delimiter {
    private final char mark;
    private final boolean opens;
    private final boolean closes;
    private final int length;
    private int start;
    private int end;

    Delimiter(char mark, int start, int end, boolean opens, boolean closes) {
      this.mark = mark;
      this.start = start;
      this.end = end;
      this.length = end - start;
      this.opens = opens;
      this.closes = closes;
    }
  }

  /** A bracket that may begin a link. */
  private static final class Bracket {
    private final int at;
    private final boolean image;
    private final int delimiters;
    private final int references;
    private boolean active = true;

    Bracket(int at, boolean image, int delimiters, int references) {
      this.at = at;
      this.image = image;
      this.delimiters = delimiters;
      this.references = references;
    }
  }

  InlineContent content() {
    InlineContent.Builder content = new InlineContent.Builder(chars);
    for (int at = 0; at < roles.length; ) {
      int end = at;
      while (end < roles.length && roles[end] == roles[at] && !isEscaped(end, at)) {
        end++;
      }
      if (roles[at] == SHOWN) {
        content.show(at, end);
      } else if (roles[at] == HIDDEN) {
        content.hide(at, end);
      }
      at = end;
    }
    labels.forEach(label -> content.label(label.start(), label.end()));
    links.forEach(content::add);
    tags.forEach(content::add);
    return content.build();
  }

  private boolean isEscaped(int at, int from) {
    return at > from && roles[at] == SHOWN && roles[at - 1] == MARK;
  }

  List<LooseMark> loose() {
    return loose;
  }

  /** The HTML in the text. */
  List<Span> html() {
    return html;
  }

  List<Reference> references() {
    return references;
  }

  /** The names of the footnotes to which the text refers. */
  Set<String> footnotes() {
    return footnotes;
  }

  GoldmarkText read() {
    for (int at = 0; at < chars.length(); ) {
      at = step(at);
    }
    emphasis(0);
    for (Delimiter left : delimiters) {
      if ((left.opens || left.closes) && left.mark != '~') {
        loose.add(new LooseMark(LooseMark.Kind.EMPHASIS, left.start, left.end));
      }
    }
    loose.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return this;
  }

  private int step(int at) {
    char c = chars.charAt(at);
    switch (c) {
      case '\\':
        if (at + 1 < chars.length() && PUNCTUATION.indexOf(chars.charAt(at + 1)) >= 0) {
          roles[at] = MARK;
          return at + 2;
        }
        return at + 1;
      case '`':
        return code(at);
      case '<':
        return angle(at);
      case '*', '_', '~':
        return delimiter(at, c);
      case '!':
        if (at + 1 < chars.length() && chars.charAt(at + 1) == '[') {
          open(at, true);
          return at + 2;
        }
        return at + 1;
      case '[':
        open(at, false);
        return at + 1;
      case ']':
        return close(at);
      default:
        return linkify && isWordStart(at) ? address(at) : at + 1;
    }
  }

  private void open(int at, boolean image) {
    if (brackets.size() < MAX_OPEN) {
      brackets.add(new Bracket(at, image, delimiters.size(), references.size()));
    }
  }

  private int code(int at) {
    int length = run(at);
    if (ticks == null) {
      ticks = new HashMap<>();
      for (int i = chars.indexOf('`'); i >= 0; i = chars.indexOf('`', i + run(i))) {
        ticks.computeIfAbsent(run(i), any -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> same = ticks.getOrDefault(length, List.of());
    int place = Collections.binarySearch(same, at + length);
    int next = place >= 0 ? place : -place - 1;
    if (next < same.size()) {
      int end = same.get(next) + length;
      Arrays.fill(roles, at, end, HIDDEN);
      return end;
    }
    loose.add(new LooseMark(LooseMark.Kind.BACKTICKS, at, at + length));
    return at + length;
  }

  private int run(int at) {
    int end = at;
    while (end < chars.length() && chars.charAt(end) == chars.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private int angle(int at) {
    Matcher auto = AUTOLINK.matcher(chars).region(at, chars.length());
    if (auto.lookingAt()) {
      Arrays.fill(roles, at, auto.end(), HIDDEN);
      boolean mail = auto.group(1).indexOf(':') < 0;
      refer(
          Reference.Kind.LINK,
          mail ? "mailto:" + auto.group(1) : auto.group(1),
          block.source(auto.start(1), auto.end(1)));
      return auto.end();
    }
    Matcher tag = TAG.matcher(chars).region(at, chars.length());
    if (!tag.lookingAt()) {
      return at + 1;
    }
    Arrays.fill(roles, at, tag.end(), HIDDEN);
    html.add(new Span(at, tag.end()));
    if (tag.group(2) != null && tag.group(1) == null) {
      tags.add(new InlineTag(tag.group(2).toLowerCase(Locale.ROOT), at, tag.end()));
    }
    return tag.end();
  }

  private boolean isWordStart(int at) {
    boolean letter = Character.isLetterOrDigit(chars.charAt(at));
    return letter && (at == 0 || " \n\t*_~(".indexOf(chars.charAt(at - 1)) >= 0);
  }

  private int address(int at) {
    Matcher address = ADDRESS.matcher(chars).region(at, chars.length());
    if (!address.lookingAt()) {
      return mail(at);
    }
    int end = end(at, address.end());
    Arrays.fill(roles, at, end, HIDDEN);
    String target = chars.substring(at, end);
    refer(
        Reference.Kind.LINK,
        target.startsWith("www.") ? "https://" + target : target,
        block.source(at, end));
    return end;
  }

  /**
   * One mark of punctuation, or the parentheses that none in the address opens, do not belong to
   * it.
   */
  private int end(int from, int to) {
    char last = chars.charAt(to - 1);
    if ("?!.,:*_~".indexOf(last) >= 0) {
      return to - 1;
    }
    int closing = 0;
    for (int i = from; last == ')' && i < to; i++) {
      closing += chars.charAt(i) == ')' ? 1 : chars.charAt(i) == '(' ? -1 : 0;
    }
    return to - Math.max(0, closing);
  }

  private int mail(int at) {
    int sign = at;
    while (sign < chars.length() && sign < at + 65 && !isSpace(chars.charAt(sign))) {
      if (chars.charAt(sign) == '@') {
        Matcher mail = MAIL.matcher(chars).region(at, chars.length());
        if (mail.lookingAt()) {
          Arrays.fill(roles, at, mail.end(), HIDDEN);
          refer(Reference.Kind.LINK, "mailto:" + mail.group(), block.source(at, mail.end()));
          return mail.end();
        }
        break;
      }
      sign++;
    }
    return at + 1;
  }

  private void refer(Reference.Kind kind, String target, Span span) {
    references.add(new Reference(kind, target, span, false));
  }

  private int delimiter(int at, char mark) {
    int end = at + run(at);
    int before = at == 0 ? ' ' : chars.codePointBefore(at);
    int after = end == chars.length() ? ' ' : chars.codePointAt(end);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean left = !spaceAfter && (!isMark(after) || spaceBefore || isMark(before));
    boolean right = !spaceBefore && (!isMark(before) || spaceAfter || isMark(after));
    boolean low = mark == '_';
    boolean opens = left && (!low || !right || isMark(before));
    boolean closes = right && (!low || !left || isMark(after));
    boolean strike = mark != '~' || end - at == 2;
    if (strike && delimiters.size() < MAX_OPEN) {
      delimiters.add(new Delimiter(mark, at, end, opens, closes));
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return PUNCTUATION.indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  /** Pairs the marks of emphasis from one on, and forgets them. */
  private void emphasis(int from) {
    for (int i = from; i < delimiters.size(); i++) {
      Delimiter closer = delimiters.get(i);
      while (closer.closes && closer.start < closer.end) {
        int opener = opener(from, i);
        if (opener < 0) {
          break;
        }
        pair(delimiters.get(opener), closer);
        // What stands between them and is not paired is text.
        for (Delimiter between : delimiters.subList(opener + 1, i)) {
          left(between);
        }
        delimiters.subList(opener + 1, i).clear();
        i = opener + 1;
        if (delimiters.get(opener).start == delimiters.get(opener).end) {
          delimiters.remove(opener);
          i--;
        }
      }
    }
    delimiters.removeIf(one -> one.start == one.end);
  }

  private void left(Delimiter one) {
    if (one.start < one.end && (one.opens || one.closes) && one.mark != '~') {
      loose.add(new LooseMark(LooseMark.Kind.EMPHASIS, one.start, one.end));
    }
  }

  private int opener(int from, int closer) {
    Delimiter close = delimiters.get(closer);
    for (int i = closer - 1; i >= from; i--) {
      Delimiter open = delimiters.get(i);
      if (open.mark == close.mark && open.opens && open.start < open.end) {
        boolean odd =
            (open.closes || close.opens)
                && close.length % 3 != 0
                && (open.length + close.length) % 3 == 0;
        boolean same = open.mark != '~' || open.length == close.length;
        if (same && (!odd || open.mark == '~')) {
          return i;
        }
      }
    }
    return -1;
  }

  private void pair(Delimiter open, Delimiter close) {
    int count = open.end - open.start >= 2 && close.end - close.start >= 2 ? 2 : 1;
    Arrays.fill(roles, open.end - count, open.end, MARK);
    Arrays.fill(roles, close.start, close.start + count, MARK);
    open.end -= count;
    close.start += count;
  }

  private int close(int at) {
    if (brackets.isEmpty()) {
      return at + 1;
    }
    Bracket open = brackets.remove(brackets.size() - 1);
    int labelStart = open.at + (open.image ? 2 : 1);
    if (!open.active) {
      return at + 1;
    }
    String label = chars.substring(labelStart, at);
    if (label.startsWith("^") && definitions.footnotes().containsKey(label.substring(1))) {
      footnotes.add(label.substring(1));
      Arrays.fill(roles, open.at, at + 1, MARK);
      return at + 1;
    }
    int end = inline(open, at, labelStart);
    if (end < 0) {
      end = reference(open, at, label);
    }
    if (end < 0) {
      return at + 1;
    }
    roles[open.at] = MARK;
    roles[labelStart - 1] = MARK;
    if (open.image) {
      // The words for those who do not see the picture lead nowhere.
      references.subList(open.references, references.size() - 1).clear();
      Arrays.fill(roles, open.at, end, HIDDEN);
    } else {
      Arrays.fill(roles, at, end, HIDDEN);
      roles[at] = MARK;
      labels.add(new Span(labelStart, at));
      for (Bracket outer : brackets) {
        outer.active &= outer.image;
      }
    }
    emphasis(open.delimiters);
    for (Delimiter inner : delimiters.subList(open.delimiters, delimiters.size())) {
      left(inner);
    }
    delimiters.subList(open.delimiters, delimiters.size()).clear();
    return end;
  }

  /** The end of a link whose address stands in parentheses; -1 where there is none. */
  private int inline(Bracket open, int at, int labelStart) {
    Matcher target = TARGET.matcher(chars).region(at + 1, chars.length());
    if (!target.lookingAt()) {
      return -1;
    }
    boolean angles = target.group(1) != null;
    int from = angles ? target.start(1) : target.group(2) == null ? target.end() : target.start(2);
    int to = angles ? target.end(1) : from;
    int after = angles ? target.end() : from;
    if (!angles && target.group(2) != null) {
      to = destinationEnd(from, target.end(2));
      after = to;
    }
    int close = after;
    while (close < chars.length() && Character.isWhitespace(chars.charAt(close))) {
      close++;
    }
    if (close >= chars.length() || chars.charAt(close) != ')') {
      if (close == after || noTitle) {
        return -1;
      }
      Matcher title = TITLE.matcher(chars).region(after, chars.length());
      if (!title.lookingAt()) {
        noTitle = chars.length() - after > 2_000;
        return -1;
      }
      close = title.end() - 1;
    }
    String address = plain(chars.substring(from, to));
    Span span =
        to > from
            ? block.source(from, to)
            : Span.at(block.offset(Math.min(from, chars.length() - 1)));
    refer(open.image ? Reference.Kind.IMAGE : Reference.Kind.LINK, address, span);
    links.add(new InlineLink(open.image, open.at, labelStart - 1, at, from, to, close + 1));
    return close + 1;
  }

  /** Parentheses in an address are balanced. */
  private int destinationEnd(int from, int limit) {
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = chars.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return limit;
  }

  /** The end of a link whose address is defined elsewhere; -1 where it is not. */
  private int reference(Bracket open, int at, String label) {
    String name = label;
    int end = at + 1;
    if (at + 1 < chars.length() && chars.charAt(at + 1) == '[') {
      int close = at + 2;
      while (close < chars.length()
          && close < at + 1_000
          && chars.charAt(close) != ']'
          && chars.charAt(close) != '[') {
        close += chars.charAt(close) == '\\' ? 2 : 1;
      }
      if (close < chars.length() && chars.charAt(close) == ']') {
        name = close == at + 2 ? label : chars.substring(at + 2, close);
        if (definitions.target(name) == null) {
          return -1;
        }
        end = close + 1;
      }
    }
    LinkDefinitions.Target target =
        name.length() > 999 || name.isBlank() ? null : definitions.target(name);
    if (target == null) {
      return -1;
    }
    refer(open.image ? Reference.Kind.IMAGE : Reference.Kind.LINK, target.address(), target.span());
    return end;
  }

  /** A text without the backslashes that make text of marks, and without the usual entities. */
  static String plain(String text) {
    String bare = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    return bare.indexOf('&') < 0
        ? bare
        : NUMBER.matcher(bare).replaceAll(GoldmarkText::character).replace("&amp;", "&");
  }

  private static String character(MatchResult number) {
    int code =
        number.group(1) != null
            ? Integer.parseInt(number.group(1))
            : Integer.parseInt(number.group(2), 16);
    return Matcher.quoteReplacement(
        code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
  }
}
