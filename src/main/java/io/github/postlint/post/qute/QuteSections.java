package io.github.postlint.post.qute;

import io.github.postlint.post.template.TemplateSlip;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sections of a body are ended, and which names have a value inside of them. */
final class QuteSections {
  /** Parts of other sections, which have no end of their own. */
  private static final Set<String> PARTS = Set.of("else", "is", "case");

  /** What may go on to the end of what it stands in. */
  private static final Set<String> OPEN_ENDED =
      Set.of("let", "set", "include", "insert", "fragment", "capture");

  /** Sections in which no other values are known than around them, but for what they name. */
  private static final Set<String> PLAIN =
      Set.of("if", "for", "each", "when", "switch", "let", "set");

  private static final Set<String> LOOPS = Set.of("for", "each");
  private static final Pattern LOOP = Pattern.compile("for\\s+(\\w+)\\s+in\\s[\\s\\S]*");
  private static final Pattern NAMED = Pattern.compile("(?<=\\s)(\\w+)\\s*=");
  private static final List<String> LOOP_VALUES =
      List.of(
          "count",
          "index",
          "hasNext",
          "isLast",
          "isFirst",
          "isOdd",
          "odd",
          "isEven",
          "even",
          "indexParity");

  private final QuteScope scope;
  private final Deque<QuteTag> open = new ArrayDeque<>();

  /** Where sections begin that are ended. */
  private final Set<Integer> closed = new HashSet<>();

  /** Where sections end that may give values to any name. */
  private final Set<Integer> foreignEnds = new HashSet<>();

  private final Set<String> local = new HashSet<>();
  private final List<TemplateSlip> slips = new ArrayList<>();
  private int foreign;

  private QuteSections(QuteScope scope) {
    this.scope = scope;
  }

  /** What is wrong with the tags of a body, in order. */
  static List<TemplateSlip> check(List<QuteTag> tags, QuteScope scope) {
    QuteSections sections = new QuteSections(scope);
    for (QuteTag tag : tags) {
      sections.match(tag);
    }
    for (QuteTag tag : tags) {
      sections.look(tag);
    }
    for (QuteTag tag : sections.open) {
      if (!OPEN_ENDED.contains(tag.name())) {
        sections.slip(TemplateSlip.Kind.UNCLOSED_BLOCK, tag, tag.name());
      }
    }
    sections.slips.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return sections.slips;
  }

  private void match(QuteTag tag) {
    switch (tag.kind()) {
      case START -> start(tag);
      case END -> end(tag);
      case PARAMETER -> local.add(tag.content().substring(tag.content().lastIndexOf(' ') + 1));
      case UNCLOSED -> slip(TemplateSlip.Kind.UNCLOSED_TAG, tag, "");
      case EXPRESSION, EMPTY, COMMENT, UNPARSED, ESCAPED -> {
        // Nothing to match.
      }
    }
  }

  /** A section of the site's own may give values to all names in it. */
  private void look(QuteTag tag) {
    int at = tag.span().start();
    if (closed.contains(at) && !PLAIN.contains(tag.name())) {
      foreign++;
    } else if (foreignEnds.contains(at)) {
      foreign--;
    }
    if (tag.kind() == QuteTag.Kind.EMPTY || closed.contains(at)) {
      QuteTemplates.check(tag, scope).ifPresent(slips::add);
    } else if (tag.kind() == QuteTag.Kind.EXPRESSION && foreign == 0) {
      QuteExpression.check(tag, scope, local).ifPresent(slips::add);
    }
  }

  private void start(QuteTag tag) {
    String name = tag.name();
    if (PARTS.contains(name)) {
      return;
    }
    open.push(tag);
    Matcher named = NAMED.matcher(tag.content());
    while (named.find()) {
      local.add(named.group(1));
    }
    if (LOOPS.contains(name)) {
      Matcher loop = LOOP.matcher(tag.content());
      String value = loop.matches() ? loop.group(1) : "it";
      local.add(value);
      LOOP_VALUES.forEach(part -> local.add(value + "_" + part));
    }
  }

  /** Ends the innermost section of the name, and those that may be left open in it. */
  private void end(QuteTag tag) {
    while (!open.isEmpty()
        && !tag.content().isEmpty()
        && !open.peek().name().equals(tag.content())
        && OPEN_ENDED.contains(open.peek().name())) {
      open.pop();
    }
    boolean fits =
        !open.isEmpty() && (tag.content().isEmpty() || open.peek().name().equals(tag.content()));
    if (fits) {
      QuteTag start = open.pop();
      closed.add(start.span().start());
      if (!PLAIN.contains(start.name())) {
        foreignEnds.add(tag.span().start());
      }
    } else {
      slip(TemplateSlip.Kind.STRAY_END, tag, tag.content());
    }
  }

  private void slip(TemplateSlip.Kind kind, QuteTag tag, String detail) {
    slips.add(new TemplateSlip(kind, tag.span(), detail));
  }
}
