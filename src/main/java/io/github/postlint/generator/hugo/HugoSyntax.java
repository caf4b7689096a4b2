package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.frontmatter.HugoFrontMatter;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.asciidoc.AsciiDoc;
import io.github.postlint.post.body.UnknownMarkup;
import io.github.postlint.post.commonmark.Goldmark;
import io.github.postlint.post.html.Html;
import io.github.postlint.post.shortcode.ShortcodeNames;
import io.github.postlint.post.shortcode.Shortcodes;
import io.github.postlint.post.template.TemplateLanguage;
import java.util.Map;

/** The languages in which documents are written, by the extensions of their files. */
final class HugoSyntax {
  private final HugoFrontMatter frontMatter = new HugoFrontMatter();
  private final TemplateLanguage template;
  private final Syntax markdown;

  /**
   * @param names the shortcodes that can be called
   * @param runs whether they run
   * @param goldmark what reads Markdown
   */
  HugoSyntax(ShortcodeNames names, boolean runs, Goldmark goldmark) {
    this.template = runs ? new Shortcodes(names) : TemplateLanguage.NONE;
    this.markdown = new Syntax(frontMatter, template, goldmark);
  }

  Syntax markdown() {
    return markdown;
  }

  /** Readers of other languages are made when they are asked for. */
  Syntax of(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html", "htm" -> new Syntax(frontMatter, template, new Html());
      case "adoc", "ad", "asciidoc" -> new Syntax(frontMatter, template, new AsciiDoc(Map.of()));
      case "org", "rst", "pandoc", "pdc" ->
          new Syntax(
              frontMatter, template, new UnknownMarkup(path.substring(path.lastIndexOf('.') + 1)));
      default -> markdown;
    };
  }
}
