package io.github.postlint.post.asciidoc.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a document and obeys the directives among them. */
public final class Preprocessor extends LineReader {
  private static final Pattern CONDITIONAL =
      Pattern.compile("(\\\\)?(ifdef|ifndef|ifeval|endif)::(\\S*?)\\[(.+)?\\]", Pattern.DOTALL);
  private static final Pattern INCLUDE =
      Pattern.compile("(\\\\)?include::([^\\[][^\\[]*)\\[(.+)?\\]", Pattern.DOTALL);

  private record Open(String target, Line line, boolean skipping) {}

  private final DocumentAttributes attributes;
  private final Directives directives;
  private final Deque<Open> open = new ArrayDeque<>();

  /** Reads lines under attributes that may change meanwhile. */
  public Preprocessor(List<Line> lines, DocumentAttributes attributes, Directives directives) {
    super(lines);
    this.attributes = attributes;
    this.directives = directives;
  }

  private boolean isSkipping() {
    return !open.isEmpty() && open.peek().skipping;
  }

  @Override
  protected Line process(Line line) {
    String text = line.text();
    boolean directive = text.endsWith("]") && !text.startsWith("[") && text.contains("::");
    if (directive && text.contains("if")) {
      Matcher matcher = CONDITIONAL.matcher(text);
      if (matcher.matches()) {
        return matcher.group(1) == null ? conditional(line, matcher) : line.from(1);
      }
    }
    if (isSkipping()) {
      return text.isEmpty() ? line : null;
    }
    if (directive && (text.startsWith("inc") || text.startsWith("\\inc"))) {
      Matcher matcher = INCLUDE.matcher(text);
      if (matcher.matches()) {
        if (matcher.group(1) != null) {
          return line.from(1);
        }
        directives.include(
            matcher.group(2),
            matcher.group(3) == null ? "" : matcher.group(3),
            line.span(matcher.start(2), matcher.end(2)));
        return null;
      }
    }
    return line;
  }

  private Line conditional(Line line, Matcher matcher) {
    String keyword = matcher.group(2);
    String target = matcher.group(3);
    String text = matcher.group(4);
    if (keyword.equals("endif")) {
      end(line, target, text);
      return null;
    }
    boolean skip = false;
    if (!isSkipping()) {
      boolean eval = keyword.equals("ifeval");
      Matcher expression = eval ? Condition.expression(text) : null;
      if (eval ? expression == null || !target.isEmpty() : target.isEmpty()) {
        directives.malformed(line.span(), "malformed preprocessor directive");
        return null;
      }
      skip =
          eval
              ? Condition.skips(expression, attributes)
              : Condition.skips(keyword, target, attributes);
    }
    if (keyword.equals("ifeval") || text == null) {
      open.push(new Open(target, line, isSkipping() || skip));
      return null;
    }
    if (isSkipping() || skip) {
      return null;
    }
    Line inner = new Line(text.stripTrailing(), line.start() + matcher.start(4));
    return inner.text().startsWith("include::") ? process(inner) : inner;
  }

  private void end(Line line, String target, String text) {
    if (text != null) {
      directives.malformed(line.span(), "malformed preprocessor directive - text not permitted");
    } else if (open.isEmpty()) {
      directives.malformed(line.span(), "unmatched preprocessor directive");
    } else if (target.isEmpty() || target.equalsIgnoreCase(open.peek().target)) {
      open.pop();
    } else {
      directives.malformed(line.span(), "mismatched preprocessor directive");
    }
  }

  /** Tells of the conditions that are open at the end. */
  public void finish() {
    for (Open condition : open) {
      directives.unclosed(condition.line.span(), condition.skipping);
    }
  }
}
