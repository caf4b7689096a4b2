package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidReader;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.TemplateScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a post that is cut off as its excerpt. Jekyll closes what it takes for open blocks at
 * its end, those in {@code raw} among them, and runs Liquid over the result.
 */
final class ExcerptHead {
  /** What shows a tag in an excerpt, where an end tag would be added for one in {@code raw}. */
  static final String BRACE = "{{ \"{%\" }} in the place of its \"{%\"";

  private static final Pattern NAME = Pattern.compile("\\{%-?\\s*+(\\w++)");

  private final String text;
  private final Span span;

  /** The names of blocks of which the excerpt has no end, by the place of the tag. */
  private final TreeMap<Integer, String> opened = new TreeMap<>();

  private ExcerptHead(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** The excerpt of a post, as the generator cuts it; empty where it shows none of its own. */
  static ExcerptHead of(Post post, TemplateScope templates) {
    String text = post.source().text();
    int start = post.body().start();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int from = start;
    Optional<String> separator = templates.excerptSeparator(post);
    int end = separator.map(mark -> text.indexOf(mark, from)).orElse(-1);
    boolean cut = end > start && end + separator.get().length() < text.length();
    ExcerptHead head = new ExcerptHead(text, cut ? new Span(start, end) : Span.at(start));
    head.open();
    return head;
  }

  private void open() {
    Map<String, Boolean> closed = new HashMap<>();
    int last = text.lastIndexOf("%}", span.end() - 2);
    Matcher tag = NAME.matcher(text).region(span.start(), span.end());
    while (tag.find() && tag.end() <= last) {
      String name = tag.group(1);
      if (LiquidTags.isBlock(name) && !closed.computeIfAbsent(name, this::hasEnd)) {
        opened.put(tag.start(), name);
      }
    }
  }

  private boolean hasEnd(String block) {
    Pattern end = Pattern.compile("\\{%-?\\s*+end" + block);
    return end.matcher(text).region(span.start(), span.end()).find();
  }

  /** Whether the generator adds an end tag for a tag in this part of the source. */
  boolean closesIn(Span part) {
    Integer tag = opened.ceilingKey(part.start());
    return tag != null && tag < part.end();
  }

  /** A tag for whose sake Liquid refuses the excerpt, if it does. */
  Optional<Span> refused() {
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder closed = new StringBuilder(text.substring(span.start(), span.end()));
    opened.descendingMap().values().forEach(name -> closed.append("\n{% end" + name + " %}"));
    List<LiquidProblem> problems = LiquidReader.read(closed.toString(), 0).problems();
    return problems.isEmpty() ? Optional.empty() : Optional.of(tag(problems.get(0)));
  }

  private Span tag(LiquidProblem problem) {
    String name = problem.token().name();
    int start =
        opened.entrySet().stream()
            .filter(tag -> name.equals("end" + tag.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(opened.firstKey());
    return new Span(start, text.indexOf("%}", start) + 2);
  }
}
