package io.github.postlint.fuzz;

/** The Markdown parsers that a site can choose. */
enum MarkdownKind {
  /** Jekyll's default. */
  GFM(""),
  /** kramdown without GitHub's dialect. */
  KRAMDOWN("kramdown:\n  input: kramdown\n"),
  /** Read with flexmark. */
  COMMONMARK("markdown: CommonMark\n");

  private final String settings;

  MarkdownKind(String settings) {
    this.settings = settings;
  }

  /** The text of {@code _config.yml}. */
  String settings() {
    return settings;
  }
}
