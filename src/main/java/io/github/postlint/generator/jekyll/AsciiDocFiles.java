package io.github.postlint.generator.jekyll;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.UnknownMarkup;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.asciidoc.AsciiDocFrontMatter;
import io.github.postlint.post.frontmatter.asciidoc.HeaderNames;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of which a plugin makes pages, if it is loaded. */
final class AsciiDocFiles {
  private final Settings settings;
  private final boolean liquid;
  private final boolean loaded;
  private final Set<String> extensions;
  private Syntax syntax;

  AsciiDocFiles(Settings settings, boolean liquid, boolean loaded) {
    this.settings = settings;
    this.liquid = liquid;
    this.loaded = loaded;
    String set =
        settings.mapping("asciidoc").scalar("ext").map(Scalar::text).orElse("asciidoc,adoc,ad");
    this.extensions = Set.copyOf(List.of(set.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")));
  }

  /** Whether a file is one of them. */
  boolean have(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && extensions.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** What the site lacks to make pages of them. */
  Optional<String> lacking() {
    return loaded ? Optional.empty() : Optional.of("jekyll-asciidoc");
  }

  /** Made when the first file is met, so that other sites never load what reads AsciiDoc. */
  synchronized Syntax syntax() {
    if (syntax == null) {
      AsciiDocFrontMatter frontMatter =
          new AsciiDocFrontMatter(
              JekyllSyntax.FRONT_MATTER, HeaderNames.of(prefix()), AsciiDocFiles::value);
      syntax =
          loaded
              ? JekyllAsciiDoc.of(settings, frontMatter, liquid)
              : new Syntax(frontMatter, TemplateLanguage.NONE, new UnknownMarkup("AsciiDoc"));
    }
    return syntax;
  }

  private static Optional<Value> value(Source source, Span span) {
    YamlDocument document = YamlReader.read(source, span);
    return document.problem().isPresent() ? Optional.empty() : document.root();
  }

  private String prefix() {
    String prefix =
        settings
            .mapping("asciidoc")
            .scalar("page_attribute_prefix")
            .map(Scalar::text)
            .orElse("page");
    return prefix.isEmpty() ? "" : prefix + "-";
  }
}
