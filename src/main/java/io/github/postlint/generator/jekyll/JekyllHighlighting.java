package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.highlight.HighlighterReader;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What colours code on a site of Jekyll. */
final class JekyllHighlighting implements Highlighting {
  private final Settings settings;

  JekyllHighlighting(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Highlighter of(FileTree tree) {
    return new HighlighterReader(settings, tree).read();
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return HighlighterReader.inputs(settings, tree);
  }

  @Override
  public Optional<String> defaultLanguage() {
    return settings.mapping("kramdown").value("syntax_highlighter_opts").orElse(null)
            instanceof Mapping options
        ? options.scalar("default_lang").map(Scalar::text)
        : Optional.empty();
  }
}
