package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of code. */
final class Code {
  private static final String FENCE = "```";

  private Code() {}

  /**
   * Adds a block.
   *
   * @param kind the name of its style
   * @param opener its first line, which is no code
   * @param end its last line
   */
  static void add(
      String kind,
      Line opener,
      List<Line> content,
      Line end,
      BlockAttributes attributes,
      AsciiDocument document) {
    Optional<BlockAttributes.Value> language = language(kind, opener, attributes, document);
    boolean literal = kind.equals("literal");
    Span none = Span.at(opener.start());
    document
        .code()
        .add(
            block(
                literal ? CodeBlock.Kind.INDENTED : CodeBlock.Kind.FENCED,
                new Span(opener.start(), Math.max(opener.start(), end.span().end())),
                language.map(BlockAttributes.Value::span).orElse(none),
                language.map(BlockAttributes.Value::text).orElse(""),
                content,
                attributes,
                document));
  }

  /** Adds indented lines. */
  static void addIndented(List<Line> content, BlockAttributes attributes, AsciiDocument document) {
    Line first = content.get(0);
    Span span = new Span(first.start(), content.get(content.size() - 1).span().end());
    document
        .code()
        .add(
            block(
                CodeBlock.Kind.INDENTED,
                span,
                Span.at(first.start()),
                "",
                content,
                attributes,
                document));
  }

  private static CodeBlock block(
      CodeBlock.Kind kind,
      Span span,
      Span info,
      String language,
      List<Line> content,
      BlockAttributes attributes,
      AsciiDocument document) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>(content.size());
    int[] automatic = {0};
    for (Line line : content) {
      text.append(document.callouts().take(line, automatic)).append('\n');
      starts.add(line.start());
    }
    // What substitutions make of it is not what is written.
    Optional<BlockAttributes.Value> substitutions = attributes.value("subs");
    substitutions.ifPresent(value -> Substitutions.check(value, content, document));
    boolean known =
        substitutions.isEmpty()
            && document.includes().subSet(span.start(), true, span.end(), true).isEmpty();
    return new CodeBlock(
        kind, span, info, language, known ? text.toString() : "", known ? starts : List.of());
  }

  private static Optional<BlockAttributes.Value> language(
      String kind, Line opener, BlockAttributes attributes, AsciiDocument document) {
    if (kind.equals("fenced_code")) {
      return fenced(opener).or(() -> byDefault(opener, document));
    }
    boolean source = kind.equals("source");
    if (!source && (kind.equals("literal") || attributes.style() != null)) {
      return Optional.empty();
    }
    Optional<BlockAttributes.Value> named =
        source ? attributes.value("language") : Optional.empty();
    return named.or(attributes::second).or(() -> byDefault(opener, document));
  }

  private static Optional<BlockAttributes.Value> byDefault(Line opener, AsciiDocument document) {
    return document
        .attributes()
        .get("source-language")
        .map(name -> new BlockAttributes.Value(name, Span.at(opener.start())));
  }

  private static Optional<BlockAttributes.Value> fenced(Line opener) {
    int start = opener.text().startsWith(FENCE) ? opener.skipBlanks(FENCE.length()) : 0;
    int comma = opener.text().indexOf(',', start);
    String name =
        opener.text().substring(start, comma < 0 ? opener.text().length() : comma).strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new BlockAttributes.Value(name, opener.span(start, start + name.length())));
  }
}
