package io.github.postlint.rules.asciidoc;

import java.util.List;
import java.util.stream.Stream;

/** All marks that are looked for; a site without AsciiDoc never loads them. */
final class TextMarks {
  static final List<TextMark> ALL =
      Stream.of(MarkdownMarks.ALL, LineMarks.ALL, MacroMarks.ALL, AddressMarks.ALL)
          .flatMap(List::stream)
          .toList();

  private TextMarks() {}
}
