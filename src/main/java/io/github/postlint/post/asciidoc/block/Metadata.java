package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Delimiter;
import io.github.postlint.post.asciidoc.line.Entry;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines above a block: attributes, ids, titles, comments, entries of attributes. */
final class Metadata {
  /** What generators look for in headers begins so. */
  private static final Pattern FOR_GENERATOR = Pattern.compile("(?:page|jbake|awestruct)-\\w");

  private Metadata() {}

  /** Reads all of them; returns whether anything follows. */
  static boolean readAll(LineReader reader, BlockAttributes attributes, AsciiDocument document) {
    while (reader.peek() != null && readLine(reader, attributes, document)) {
      if (reader.skipEmpty() < 0) {
        return false;
      }
    }
    return reader.peek() != null;
  }

  /** The same where only lists of attributes and comments of one line count. */
  static boolean readAdjacent(
      LineReader reader, BlockAttributes attributes, AsciiDocument document) {
    while (reader.peek() != null
        && (reader.peek().isComment() || readBracket(reader, attributes, document))) {
      if (reader.peek() != null && reader.peek().isComment()) {
        reader.take();
      }
      if (reader.skipEmpty() < 0) {
        return false;
      }
    }
    return reader.peek() != null;
  }

  private static boolean readLine(
      LineReader reader, BlockAttributes attributes, AsciiDocument document) {
    Line line = reader.peek();
    if (line.isEmpty()) {
      return false;
    }
    return switch (line.text().charAt(0)) {
      case '[' -> readBracket(reader, attributes, document);
      case '.' -> readTitle(reader, attributes, document);
      case '/' -> readComment(reader, document);
      case ':' -> readEntry(reader, document);
      default -> false;
    };
  }

  private static boolean readBracket(
      LineReader reader, BlockAttributes attributes, AsciiDocument document) {
    Line line = reader.peek();
    if (line.text().startsWith("[[")) {
      Optional<Matcher> anchor = LineKinds.anchor(line);
      if (anchor.isEmpty()) {
        return false;
      }
      Matcher matcher = anchor.get();
      if (matcher.group(1) != null) {
        attributes.setId(matcher.group(1), line.span(matcher.start(1), matcher.end(1)));
      }
      reader.take();
      return true;
    }
    Optional<Matcher> list = LineKinds.attributeList(line);
    if (list.isEmpty()) {
      return false;
    }
    int end = line.text().length() - 1;
    attributes.add(new Line(line.text().substring(1, end), line.start() + 1), document);
    reader.take();
    return true;
  }

  private static boolean readTitle(
      LineReader reader, BlockAttributes attributes, AsciiDocument document) {
    Optional<Matcher> title = LineKinds.title(reader.peek());
    if (title.isEmpty()) {
      return false;
    }
    TextItems.add(
        document,
        List.of(reader.take().from(1)),
        Scope.TOP.inside(),
        AsciiText.Role.PARAGRAPH,
        null);
    attributes.setTitled();
    return true;
  }

  private static boolean readComment(LineReader reader, AsciiDocument document) {
    Line line = reader.peek();
    if (line.isComment()) {
      reader.take();
      return true;
    }
    if (line.text().length() < 4 || !Delimiter.isUniform(line.text(), '/')) {
      return false;
    }
    reader.take();
    reader.takeUntil(line.text(), true);
    if (reader.closing() == null) {
      document.slip(MarkupSlip.Kind.UNCLOSED_BLOCK, line.span(), "comment");
    }
    return true;
  }

  private static boolean readEntry(LineReader reader, AsciiDocument document) {
    Line line = reader.peek();
    Optional<Matcher> matcher = LineKinds.entry(line);
    if (matcher.isEmpty()) {
      return false;
    }
    Entry entry = Entry.take(reader, matcher.get());
    if (FOR_GENERATOR.matcher(entry.name()).lookingAt()) {
      document.slip(MarkupSlip.Kind.LATE_ATTRIBUTE, line.span(), entry.name());
    }
    document.attributes().set(entry.name(), entry.value());
    return true;
  }
}
