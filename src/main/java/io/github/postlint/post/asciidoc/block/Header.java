package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Entry;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.asciidoc.line.LineReader;
import io.github.postlint.post.asciidoc.line.SectionTitle;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the header of a document: its title, the lines of the author and of the revision. */
final class Header {
  private final LineReader reader;
  private final AsciiDocument document;

  Header(LineReader reader, AsciiDocument document) {
    this.reader = reader;
    this.document = document;
  }

  /** What is said of each author where there are several. */
  private static final List<String> NUMBERED =
      List.of("author", "firstname", "middlename", "lastname", "authorinitials", "email");

  /**
   * Reads the header.
   *
   * @param attributes those of the first block where there is no title
   * @return whether there is a title
   */
  boolean read(BlockAttributes attributes) {
    if (reader.skipEmpty() < 0 || !Metadata.readAll(reader, attributes, document)) {
      return false;
    }
    Line line = reader.peek();
    Optional<SectionTitle> title = SectionTitle.of(line, reader.peekSecond());
    String style = attributes.style();
    boolean discrete = "discrete".equals(style) || "float".equals(style);
    if (title.isEmpty() || title.get().level() > 0 || discrete || attributes.isTitled()) {
      return false;
    }
    reader.take();
    Span span =
        title.get().atx() ? line.span() : new Span(line.start(), reader.take().span().end());
    document.attributes().set("doctitle", title.get().title().text());
    readLines();
    // Attributes of the header count in the title above them.
    TextItems.addTitle(document, title.get(), span, attributes);
    attributes.clear();
    return true;
  }

  private void readLines() {
    readEntries();
    if (atLine()) {
      Line author = reader.take();
      document.slip(MarkupSlip.Kind.AUTHOR_LINE, author.span(), author.text());
      setAuthor(author.text());
      readEntries();
      if (atLine()) {
        revision(reader.take());
        readEntries();
      }
    }
  }

  private void skipComments() {
    Line open = reader.skipComments();
    if (open != null) {
      document.slip(MarkupSlip.Kind.UNCLOSED_BLOCK, open.span(), "comment");
    }
  }

  private boolean atLine() {
    return reader.peek() != null && !reader.peek().isEmpty();
  }

  /** What the second line says, which Asciidoctor takes for a revision whatever it is. */
  private void revision(Line line) {
    if (line.text().startsWith(":")) {
      reader.giveBack(line);
      return;
    }
    for (String name : new String[] {"revnumber", "revdate", "revremark"}) {
      if (!document.attributes().has(name)) {
        document.attributes().set(name, line.text());
      }
    }
  }

  private void setAuthor(String line) {
    int count = line.split(";").length;
    for (int i = 1; count > 1 && i <= count; i++) {
      for (String name : NUMBERED) {
        document.attributes().set(name + "_" + i, line);
      }
    }
    int bracket = line.indexOf('<');
    String name = (bracket > 0 ? line.substring(0, bracket) : line).strip();
    for (String key :
        new String[] {
          "author", "authors", "firstname", "middlename", "lastname", "authorinitials"
        }) {
      if (!document.attributes().has(key)) {
        document.attributes().set(key, name);
      }
    }
    if (bracket > 0 && !document.attributes().has("email")) {
      document.attributes().set("email", line.substring(bracket + 1).replace(">", ""));
    }
  }

  private void readEntries() {
    skipComments();
    while (reader.peek() != null) {
      Optional<Matcher> matcher = LineKinds.entry(reader.peek());
      if (matcher.isEmpty()) {
        return;
      }
      Entry entry = Entry.take(reader, matcher.get());
      document.attributes().set(entry.name(), entry.value());
      skipComments();
    }
  }
}
