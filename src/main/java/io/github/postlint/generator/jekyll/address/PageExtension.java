package io.github.postlint.generator.jekyll.address;

import io.github.postlint.site.Settings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The extensions of pages: Markdown becomes HTML, Sass becomes CSS, and all else keeps its
 * extension.
 *
 * @param markdown the extensions of Markdown, with dots, in lower case
 */
public record PageExtension(Set<String> markdown) {
  private static final String MARKDOWN = "markdown,mkdown,mkdn,mkd,md";

  /** Of which a plugin makes pages; without it nobody gets one. */
  private static final Set<String> ASCIIDOC = Set.of(".adoc", ".asciidoc", ".ad");

  /** Jekyll takes spaces around the commas for parts of the extensions. */
  public static PageExtension of(Settings settings) {
    Set<String> markdown = new HashSet<>();
    for (String extension : settings.text("markdown_ext").orElse(MARKDOWN).split(",")) {
      markdown.add("." + extension.toLowerCase(Locale.ROOT));
    }
    return new PageExtension(markdown);
  }

  /** The extension of the page that is made of a file with {@code extension}. */
  public String of(String extension) {
    String lower = extension.toLowerCase(Locale.ROOT);
    boolean sass = lower.equals(".scss") || lower.equals(".sass");
    return markdown.contains(lower) || ASCIIDOC.contains(lower)
        ? ".html"
        : sass ? ".css" : extension;
  }
}
