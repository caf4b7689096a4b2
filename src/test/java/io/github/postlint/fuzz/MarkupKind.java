package io.github.postlint.fuzz;

/** What a site can write its posts in. */
enum MarkupKind {
  /** Jekyll's default. */
  GFM(""),
  /** kramdown without GitHub's dialect. */
  KRAMDOWN("kramdown:\n  input: kramdown\n"),
  /** Read with flexmark. */
  COMMONMARK("markdown: CommonMark\n"),
  /** With the plugin that brings it. */
  ASCIIDOC("plugins: [jekyll-asciidoc]\n");

  private final String settings;

  MarkupKind(String settings) {
    this.settings = settings;
  }

  /** What the names of posts end with. */
  String extension() {
    return this == ASCIIDOC ? ".adoc" : ".md";
  }

  /** The text of {@code _config.yml}. */
  String settings() {
    return settings;
  }
}
