package io.github.postlint.lint.suppression;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads suppressions: HTML comments in the body, YAML comments and the key {@code postlint} in the
 * front matter. Comments in code blocks, and alone in code spans, are text for readers and count
 * for nothing.
 */
public final class SuppressionReader {
  private static final String MARK = "postlint-";
  private static final Pattern OPENER = Pattern.compile("<!--\\s*+postlint-");
  private static final String CLOSER = "-->";
  private static final Pattern YAML = Pattern.compile("(?m)^[ \\t]*+#[ \\t]*+postlint-(.*)$");
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(disable-next-line|disable-line|disable|enable)\\b[ \\t]*+"
              + "([a-z-]++(?:[ \\t]*+,[ \\t]*+[a-z-]++)*+)?[ \\t]*(?::(.*))?");

  private final Post post;
  private final List<Suppression> closed = new ArrayList<>();

  /** Those that have no end yet, by rule. */
  private final Map<String, List<Suppression>> open = new LinkedHashMap<>();

  private final List<Place> malformed = new ArrayList<>();

  /** Blocks and comments are both walked through in order. */
  private int nextCode;

  private SuppressionReader(Post post) {
    this.post = post;
  }

  /** The suppressions of a post. */
  public static Suppressions read(Post post) {
    boolean inText = post.source().text().contains(MARK);
    boolean inValues = post.values().value("postlint").isPresent();
    return inText || inValues ? new SuppressionReader(post).read() : Suppressions.NONE;
  }

  private Suppressions read() {
    post.frontMatter().ifPresent(this::readFrontMatter);
    readComments(post.source().text());
    open.values().forEach(closed::addAll);
    return new Suppressions(closed, malformed);
  }

  /** Comments without an end are looked for once, or a line full of them would take for ever. */
  private void readComments(String text) {
    Matcher opener = OPENER.matcher(text);
    opener.region(post.body().start(), post.body().end());
    int next = 0;
    int close = 0;
    int lineEnd = 0;
    while (close >= 0 && opener.find()) {
      int content = opener.end();
      close = close < content ? text.indexOf(CLOSER, content) : close;
      lineEnd = lineEnd < content ? lineEnd(text, content) : lineEnd;
      if (opener.start() >= next && close >= 0 && close <= lineEnd) {
        next = close + CLOSER.length();
        if (!isTicked(text, opener.start(), next) && !isCode(opener.start())) {
          directive(new Span(opener.start(), next), text.substring(content, close).strip());
        }
      }
    }
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether a comment is all of a code span, as in a text about Postlint. */
  private static boolean isTicked(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == '`'
        && end < text.length()
        && text.charAt(end) == '`';
  }

  private boolean isCode(int offset) {
    while (nextCode < code().size() && code().get(nextCode).span().end() <= offset) {
      nextCode++;
    }
    return nextCode < code().size() && code().get(nextCode).span().start() <= offset;
  }

  private List<CodeBlock> code() {
    return post.blocks().code();
  }

  private void readFrontMatter(FrontMatter frontMatter) {
    Matcher comment = YAML.matcher(post.source().text());
    comment.region(frontMatter.content().start(), frontMatter.content().end());
    while (comment.find()) {
      directive(new Span(comment.start(), comment.end()), comment.group(1).strip());
    }
    if (frontMatter.value("postlint").orElse(null) instanceof Mapping settings) {
      settings.value("disable").ifPresent(this::readDisabled);
    }
  }

  private void readDisabled(Value value) {
    if (value instanceof Sequence list) {
      list.items().forEach(this::readDisabled);
    } else if (value instanceof Mapping reasons) {
      for (MappingEntry entry : reasons.entries()) {
        String reason = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        wholePost(entry.key(), reason, true);
      }
    } else if (value instanceof Scalar rule) {
      wholePost(rule, "", false);
    }
  }

  private void wholePost(Scalar rule, String reason, boolean needsReason) {
    closed.add(
        new Suppression(
            rule.text(), 1, Integer.MAX_VALUE, reason, needsReason, place(rule.span())));
  }

  private void directive(Span comment, String text) {
    Matcher directive = DIRECTIVE.matcher(text);
    boolean enable = text.startsWith("enable");
    if (!directive.matches() || (directive.group(2) == null && !enable)) {
      malformed.add(place(comment));
      return;
    }
    int line = post.source().lines().lineOf(comment.end());
    List<String> rules =
        directive.group(2) == null
            ? List.of()
            : List.of(directive.group(2).split("[ \\t]*,[ \\t]*"));
    if (enable) {
      enable(rules, line);
      return;
    }
    String reason = directive.group(3) == null ? "" : directive.group(3).strip();
    for (String rule : rules) {
      add(directive.group(1), rule, line, reason, place(comment));
    }
  }

  private void add(String kind, String rule, int line, String reason, Place place) {
    switch (kind) {
      case "disable-next-line" ->
          closed.add(new Suppression(rule, line + 1, line + 1, reason, true, place));
      case "disable-line" -> closed.add(new Suppression(rule, line, line, reason, true, place));
      default ->
          open.computeIfAbsent(rule, any -> new ArrayList<>())
              .add(new Suppression(rule, line, Integer.MAX_VALUE, reason, true, place));
    }
  }

  private void enable(List<String> rules, int line) {
    for (String rule : rules.isEmpty() ? List.copyOf(open.keySet()) : rules) {
      List<Suppression> ended = open.remove(rule);
      if (ended != null) {
        ended.forEach(suppression -> closed.add(suppression.until(line)));
      }
    }
  }

  private Place place(Span span) {
    return Place.of(post.source(), span);
  }
}
