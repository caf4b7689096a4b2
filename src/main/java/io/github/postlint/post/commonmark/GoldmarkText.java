package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a block: code, links, tags, marks of emphasis, and what readers see. */
final class GoldmarkText {
  static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:(/)?([A-Za-z][A-Za-z0-9-]*+)((?:\\s++[A-Za-z_:][\\w.:-]*+"
              + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+)\\s*+/?>"
              + "|!--(?!-?>)(?:(?!--)[\\s\\S])*+-->|\\?[\\s\\S]{0,999}?\\?>|![A-Z]++\\s[^>]*+>"
              + "|!\\[CDATA\\[[\\s\\S]{0,999}?\\]\\]>)");
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@[A-Za-z0-9.-]++)>");

  /** More brackets that are open are not looked at. */
  private static final int MAX_OPEN = 500;

  private final TextBlock block;
  private final String chars;
  private final LinkDefinitions definitions;
  private final boolean linkify;
  private final TextRoles roles;
  private final CodeEnds code;
  private final BareAddresses addresses;
  private final LinkTargets targets;
  private final EmphasisStack emphasis;
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<InlineLink> links = new ArrayList<>();
  private final List<InlineTag> tags = new ArrayList<>();
  private final List<Span> labels = new ArrayList<>();
  private final List<Span> html = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<LooseMark> loose = new ArrayList<>();
  private final Set<String> footnotes = new HashSet<>();

  GoldmarkText(TextBlock block, LinkDefinitions definitions, boolean linkify) {
    this.block = block;
    this.chars = block.text();
    this.definitions = definitions;
    this.linkify = linkify;
    this.roles = new TextRoles(chars.length());
    this.code = new CodeEnds(chars);
    this.addresses = new BareAddresses(chars);
    this.targets = new LinkTargets(chars);
    this.emphasis = new EmphasisStack(chars, roles, loose);
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
    roles.addTo(content);
    labels.forEach(label -> content.label(label.start(), label.end()));
    links.forEach(content::add);
    tags.forEach(content::add);
    return content.build();
  }

  List<LooseMark> loose() {
    return loose;
  }

  /** The start tags in the text, in their order. */
  List<InlineTag> tags() {
    return tags;
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
    emphasis.end(0);
    loose.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return this;
  }

  private int step(int at) {
    char c = chars.charAt(at);
    switch (c) {
      case '\\':
        if (at + 1 < chars.length() && PUNCTUATION.indexOf(chars.charAt(at + 1)) >= 0) {
          roles.mark(at, at + 1);
          return at + 2;
        }
        return at + 1;
      case '`':
        return code(at);
      case '<':
        return angle(at);
      case '*', '_', '~':
        int end = at + CodeEnds.run(chars, at);
        emphasis.add(at, end);
        return end;
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
        return linkify && addresses.mayBegin(at) ? address(at) : at + 1;
    }
  }

  private void open(int at, boolean image) {
    if (brackets.size() < MAX_OPEN) {
      brackets.add(new Bracket(at, image, emphasis.size(), references.size()));
    }
  }

  private int code(int at) {
    int length = CodeEnds.run(chars, at);
    int end = code.after(at + length, length);
    if (end >= 0) {
      roles.hide(at, end);
      return end;
    }
    loose.add(new LooseMark(LooseMark.Kind.BACKTICKS, at, at + length));
    return at + length;
  }

  private int angle(int at) {
    Matcher auto = AUTOLINK.matcher(chars).region(at, chars.length());
    if (auto.lookingAt()) {
      roles.hide(at, auto.end());
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
    roles.hide(at, tag.end());
    html.add(new Span(at, tag.end()));
    if (tag.group(2) != null && tag.group(1) == null) {
      tags.add(new InlineTag(tag.group(2).toLowerCase(Locale.ROOT), at, tag.end()));
    }
    return tag.end();
  }

  private int address(int at) {
    int page = addresses.pageEnd(at);
    int end = page < 0 ? addresses.mailEnd(at) : page;
    if (end < 0) {
      return at + 1;
    }
    roles.hide(at, end);
    String written = chars.substring(at, end);
    String scheme = page < 0 ? "mailto:" : written.startsWith("www.") ? "https://" : "";
    refer(Reference.Kind.LINK, scheme + written, block.source(at, end));
    return end;
  }

  private void refer(Reference.Kind kind, String target, Span span) {
    references.add(new Reference(kind, target, span, false));
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
      roles.mark(open.at, at + 1);
      return at + 1;
    }
    int end = inline(open, at, labelStart);
    if (end < 0) {
      end = reference(open, at, label);
    }
    if (end < 0) {
      return at + 1;
    }
    roles.mark(open.at, labelStart);
    if (open.image) {
      // The words for those who do not see the picture lead nowhere.
      references.subList(open.references, references.size() - 1).clear();
      roles.hide(open.at, end);
    } else {
      roles.hide(at, end);
      roles.mark(at, at + 1);
      labels.add(new Span(labelStart, at));
      for (Bracket outer : brackets) {
        outer.active &= outer.image;
      }
    }
    emphasis.end(open.delimiters);
    return end;
  }

  /** The end of a link whose address stands in parentheses; -1 where there is none. */
  private int inline(Bracket open, int at, int labelStart) {
    LinkTargets.Target target = targets.read(at + 1);
    if (target == null) {
      return -1;
    }
    int from = target.from();
    int to = target.to();
    Span span =
        to > from
            ? block.source(from, to)
            : Span.at(block.offset(Math.min(from, chars.length() - 1)));
    String address = LiteralText.of(chars.substring(from, to));
    refer(open.image ? Reference.Kind.IMAGE : Reference.Kind.LINK, address, span);
    links.add(new InlineLink(open.image, open.at, labelStart - 1, at, from, to, target.end()));
    return target.end();
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
}
