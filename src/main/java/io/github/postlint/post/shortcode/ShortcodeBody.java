package io.github.postlint.post.shortcode;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.shortcode.Shortcode.Form;
import io.github.postlint.post.shortcode.ShortcodeProblem.Kind;
import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shortcodes of a body. */
public final class ShortcodeBody implements TemplateBody {
  /** These print nothing that has an id. */
  private static final Set<String> WITHOUT_IDS =
      Set.of("figure", "param", "ref", "relref", "highlight", "youtube", "vimeo", "gist");

  private static final Set<String> REFERENCES = Set.of("ref", "relref");

  private final String text;
  private final int start;
  private final ShortcodeNames names;
  private final List<Shortcode> tags;
  private final List<ShortcodeProblem> problems = new ArrayList<>();

  /** The calls whose text is handed to the template as it is written. */
  private final List<Call> calls = new ArrayList<>();

  /** What readers get other text of: tags, and the texts of calls that are no markup. */
  private final List<Span> replaced = new ArrayList<>();

  ShortcodeBody(String text, int start, ShortcodeNames names) {
    this.text = text;
    this.start = start;
    this.names = names;
    ShortcodeReader reader = new ShortcodeReader(text, start).read();
    this.tags = List.copyOf(reader.tags());
    pair();
    if (reader.problem() != null) {
      problems.add(reader.problem());
    }
  }

  /** The shortcodes of a body; empty where another template language runs over it, or nothing. */
  public static Optional<ShortcodeBody> of(TemplateBody template) {
    return template instanceof ShortcodeBody body ? Optional.of(body) : Optional.empty();
  }

  /** The tags, in their order. */
  public List<Shortcode> tags() {
    return tags;
  }

  /**
   * A call with a text that is not read as markup before the template gets it.
   *
   * @param tag the opening tag
   * @param text what stands between it and its closing tag
   */
  public record Call(Shortcode tag, Span text) {}

  /** The calls with a text that is handed over as it is written, in the order of their ends. */
  public List<Call> calls() {
    return calls;
  }

  /** What stops the build, in the order of the body. */
  public List<ShortcodeProblem> problems() {
    return problems;
  }

  /** The templates that can be called. */
  public ShortcodeNames names() {
    return names;
  }

  /** Whether the generator itself brings what a tag calls. */
  public boolean isBuiltIn(Shortcode tag) {
    return names.isBuiltIn(tag.name());
  }

  private record Open(Shortcode tag, boolean certain) {}

  private void pair() {
    Deque<Open> open = new ArrayDeque<>();
    List<Span> texts = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      Shortcode tag = tags.get(i);
      if (tag.form() == Form.CLOSE) {
        close(tag, open, texts);
      } else {
        boolean inline = tag.name().endsWith(".inline");
        if (!inline && names.lack(tag.name())) {
          problems.add(new ShortcodeProblem(Kind.UNKNOWN, tag.nameSpan(), tag.name()));
        }
        Optional<Boolean> takes = inline ? Optional.empty() : names.takesText(tag.name());
        if (tag.form() == Form.OPEN && takes.orElse(true)) {
          open.push(new Open(tag, takes.isPresent()));
        }
      }
    }
    for (Open left : open) {
      if (left.certain()) {
        problems.add(new ShortcodeProblem(Kind.UNCLOSED, left.tag().span(), left.tag().name()));
      }
    }
    replace(texts);
    problems.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  private void close(Shortcode tag, Deque<Open> open, List<Span> texts) {
    if (names.takesText(tag.name()).filter(takes -> !takes).isPresent()) {
      problems.add(new ShortcodeProblem(Kind.NO_TEXT, tag.span(), tag.name()));
      return;
    }
    // Whatever name it has, it closes what was opened last.
    if (!open.isEmpty()) {
      Shortcode last = open.pop().tag();
      if (!last.markdown()) {
        int from = last.span().end();
        int to = tag.span().start();
        calls.add(new Call(last, new Span(from, to)));
        texts.add(new Span(last.span().start(), tag.span().end()));
      }
    }
  }

  /** Spans in one another, and tags in them, are one. */
  private void replace(List<Span> texts) {
    List<Span> all = new ArrayList<>(texts);
    tags.forEach(tag -> all.add(tag.span()));
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    for (Span span : all) {
      Span last = replaced.isEmpty() ? null : replaced.get(replaced.size() - 1);
      if (last == null || span.start() >= last.end()) {
        replaced.add(span);
      } else if (span.end() > last.end()) {
        replaced.set(replaced.size() - 1, new Span(last.start(), span.end()));
      }
    }
  }

  /** To the reader of the markup a call is a word; where its output is markup, an empty line. */
  @Override
  public MaskedText mask() {
    if (replaced.isEmpty()) {
      return new MaskedText(text, start, SourceMap.identity());
    }
    char[] chars = text.toCharArray();
    for (Span span : replaced) {
      boolean output = text.charAt(span.start() + 2) == '%' && isAlone(span);
      Arrays.fill(chars, span.start(), span.end(), output ? ' ' : 'x');
    }
    return new MaskedText(new String(chars), start, SourceMap.identity());
  }

  private boolean isAlone(Span span) {
    int from = span.start();
    while (from > start && " \t".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && " \t".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return (from == start || isLineEnd(text.charAt(from - 1)))
        && (to == text.length() || isLineEnd(text.charAt(to)));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public List<Reference> references() {
    List<Reference> found = new ArrayList<>();
    for (Shortcode tag : tags) {
      if (tag.form() == Form.CLOSE || !names.isBuiltIn(tag.name())) {
        continue;
      }
      if (REFERENCES.contains(tag.name())) {
        tag.at(0)
            .or(() -> tag.named("path"))
            .filter(page -> tag.named("lang").isEmpty())
            .ifPresent(
                page ->
                    found.add(
                        new Reference(Reference.Kind.PAGE_PATH, page.value(), page.span(), false)));
      } else if (tag.name().equals("figure")) {
        tag.named("src")
            .ifPresent(
                src ->
                    found.add(new Reference(Reference.Kind.IMAGE, src.value(), src.span(), false)));
      }
    }
    return found;
  }

  @Override
  public List<Span> conditional() {
    return List.of();
  }

  @Override
  public boolean mayHoldTags(Span span) {
    return touches(span);
  }

  @Override
  public boolean touches(Span span) {
    int low = 0;
    int high = replaced.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (replaced.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < replaced.size()
        && replaced.get(low).start() < Math.max(span.end(), span.start() + 1);
  }

  @Override
  public boolean repeats(Span span) {
    return false;
  }

  @Override
  public boolean mayPrintIds(List<Reference> addresses) {
    return tags.stream().anyMatch(this::mayPrintIds);
  }

  private boolean mayPrintIds(Shortcode tag) {
    return names
        .template(tag.name())
        .map(ShortcodeTemplate::printsIds)
        .orElse(!(names.isBuiltIn(tag.name()) && WITHOUT_IDS.contains(tag.name())));
  }

  /** Only what is printed between percent signs is read as Markdown. */
  @Override
  public boolean mayPrintMarkup(List<Reference> addresses) {
    return tags.stream().anyMatch(tag -> tag.markdown() && !names.isBuiltIn(tag.name()));
  }

  @Override
  public boolean mayPrintTags(Span span) {
    return touches(span);
  }
}
