package io.github.postlint.generator.roq;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.asciidoc.AsciiDoc;
import io.github.postlint.post.asciidoc.GivenAttributes;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.asciidoc.AsciiDocFrontMatter;
import io.github.postlint.post.frontmatter.asciidoc.HeaderNames;
import io.github.postlint.post.html.Html;
import io.github.postlint.post.markdown.SharedMarkdown;
import io.github.postlint.post.qute.Qute;
import io.github.postlint.post.qute.QuteScope;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.site.tree.GlobList;
import java.util.Optional;
import java.util.Set;

/** The languages in which documents are written. Each is made when its first file is met. */
final class RoqSyntax {
  private static final FrontMatterFormat YAML = new RoqFrontMatter();
  private static final HeaderNames ATTRIBUTES =
      new HeaderNames("page-", Set.of("description", "image", "qute"), false);

  private final RoqSettings settings;
  private final RoqFiles files;
  private final Optional<QuteScope> scope;
  private final GlobList escaped;
  private Syntax asciiDoc;

  /**
   * @param scope what Qute knows; empty where it is not to be looked at
   */
  RoqSyntax(RoqSettings settings, RoqFiles files, Optional<QuteScope> scope) {
    this.settings = settings;
    this.files = files;
    this.scope = scope;
    this.escaped = new GlobList(settings.list("site.escaped-pages"));
  }

  Syntax of(String path) {
    if (RoqFiles.isAsciiDoc(path)) {
      return asciiDoc();
    }
    Markup markup =
        RoqFiles.isHtml(path)
            ? new Html()
            : new SharedMarkdown("Markdown", Set.of(Markup.Trait.FENCE_TO_THE_END));
    return new Syntax(YAML, template(path), markup);
  }

  private TemplateLanguage template(String path) {
    boolean off = escaped.matches(files.relative(path));
    return off ? TemplateLanguage.NONE : qute(true);
  }

  private TemplateLanguage qute(boolean usual) {
    return scope
        .<TemplateLanguage>map(known -> new Qute(known, usual))
        .orElse(TemplateLanguage.NONE);
  }

  private synchronized Syntax asciiDoc() {
    if (asciiDoc == null) {
      asciiDoc =
          new Syntax(
              new AsciiDocFrontMatter(YAML, ATTRIBUTES, (source, span) -> Optional.empty()),
              qute(settings.isTrue("quarkus.asciidoc.qute")),
              new AsciiDoc(attributes().map()));
    }
    return asciiDoc;
  }

  private GivenAttributes attributes() {
    GivenAttributes attributes = new GivenAttributes();
    attributes.put("showtitle@", "");
    attributes.put("sitegen@", "roq");
    attributes.put("relfileprefix@", "../");
    attributes.put("relfilesuffix@", "/");
    attributes.put("noheader@", "");
    for (String name : new String[] {"page-url", "page-path", "site-url", "site-path", "docname"}) {
      attributes.put(name, "");
    }
    String prefix = "quarkus.asciidoc.attributes.";
    settings
        .own()
        .forEach(
            (key, value) -> {
              if (key.startsWith(prefix)) {
                attributes.put(key.substring(prefix.length()), value);
              }
            });
    return attributes;
  }
}
