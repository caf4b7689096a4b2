package io.github.postlint.generator.neutral;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.asciidoc.AsciiDoc;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.asciidoc.AsciiDocFrontMatter;
import io.github.postlint.post.frontmatter.asciidoc.HeaderNames;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.html.Html;
import io.github.postlint.post.markdown.SharedMarkdown;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Map;
import java.util.Optional;

/** The languages in which documents are written, as far as all generators read them alike. */
final class NeutralSyntax {
  private final String prefix;
  private final FrontMatterFormat frontMatter;
  private final Syntax markdown;
  private Syntax asciiDoc;

  /**
   * @param prefix of attributes in the header of an AsciiDoc document that the generator reads
   * @param yaml what front matter between hyphens is
   */
  NeutralSyntax(String prefix, AnyFrontMatter.Yaml yaml) {
    this.prefix = prefix;
    this.frontMatter = new AnyFrontMatter(yaml);
    this.markdown =
        new Syntax(
            frontMatter, TemplateLanguage.NONE, new CautiousMarkup(new SharedMarkdown("Markdown")));
  }

  Syntax markdown() {
    return markdown;
  }

  /** Made when it is asked for, so that other sites never load what reads HTML. */
  Syntax html() {
    return new Syntax(frontMatter, TemplateLanguage.NONE, new CautiousMarkup(new Html()));
  }

  /** Made when the first file is met, so that other sites never load what reads AsciiDoc. */
  synchronized Syntax asciiDoc() {
    if (asciiDoc == null) {
      asciiDoc =
          new Syntax(
              new AsciiDocFrontMatter(frontMatter, HeaderNames.of(prefix), NeutralSyntax::value),
              TemplateLanguage.NONE,
              new CautiousMarkup(new AsciiDoc(Map.of())));
    }
    return asciiDoc;
  }

  /** Lists are written in brackets; all else is text. */
  private static Optional<Value> value(Source source, Span span) {
    if (!source.text(span).startsWith("[")) {
      return Optional.empty();
    }
    YamlDocument document = YamlReader.read(source, span);
    return document.problem().isPresent() ? Optional.empty() : document.root();
  }
}
