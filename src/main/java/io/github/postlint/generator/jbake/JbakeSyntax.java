package io.github.postlint.generator.jbake;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.asciidoc.AsciiDoc;
import io.github.postlint.post.asciidoc.GivenAttributes;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.html.Html;
import io.github.postlint.post.markdown.SharedMarkdown;
import io.github.postlint.post.template.TemplateLanguage;
import java.util.Set;

/** The languages in which documents are written. Each is made when its first file is met. */
final class JbakeSyntax {
  private final JbakeSettings settings;
  private final JbakeFrontMatter header;
  private Syntax markdown;
  private Syntax asciiDoc;

  JbakeSyntax(JbakeSettings settings) {
    this.settings = settings;
    this.header = new JbakeFrontMatter(settings.text("header.separator"));
  }

  FrontMatterFormat frontMatter(String path) {
    return JbakeFiles.isMeantAsAsciiDoc(path) ? new JbakeAttributes(header) : header;
  }

  Syntax of(String path) {
    if (JbakeFiles.isMeantAsAsciiDoc(path)) {
      return asciiDoc();
    }
    return JbakeFiles.extension(path).equals(JbakeFiles.HTML)
        ? new Syntax(header, TemplateLanguage.NONE, new Html())
        : markdown();
  }

  synchronized Syntax markdown() {
    if (markdown == null) {
      markdown =
          new Syntax(
              header,
              TemplateLanguage.NONE,
              new SharedMarkdown("flexmark", Set.of(Markup.Trait.FENCE_TO_THE_END)));
    }
    return markdown;
  }

  private synchronized Syntax asciiDoc() {
    if (asciiDoc == null) {
      asciiDoc =
          new Syntax(
              new JbakeAttributes(header), TemplateLanguage.NONE, new AsciiDoc(attributes().map()));
    }
    return asciiDoc;
  }

  private GivenAttributes attributes() {
    GivenAttributes attributes = new GivenAttributes();
    settings.list("asciidoctor.attributes").forEach(attributes::add);
    if (settings.isTrue("asciidoctor.attributes.export")) {
      String prefix = settings.text("asciidoctor.attributes.export.prefix");
      settings
          .own()
          .forEach(
              (key, value) -> {
                if (!key.startsWith("asciidoctor")) {
                  attributes.put(prefix + key.replace('.', '_'), value);
                }
              });
    }
    return attributes;
  }
}
