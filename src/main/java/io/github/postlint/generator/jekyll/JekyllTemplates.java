package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.plugin.JekyllPlugins;
import io.github.postlint.generator.jekyll.plugin.SiteExtensions;
import io.github.postlint.generator.jekyll.settings.JekyllValues;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.site.Plugins;
import io.github.postlint.site.Settings;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What Liquid finds on a site of Jekyll. */
final class JekyllTemplates implements TemplateScope {
  private final Settings settings;
  private final Function<String, Mapping> inherited;
  private final SiteExtensions extensions;

  /**
   * @param inherited the values that a document has from the settings, by its path
   */
  JekyllTemplates(Settings settings, Function<String, Mapping> inherited) {
    this.settings = settings;
    this.inherited = inherited;
    this.extensions = new SiteExtensions(settings);
  }

  @Override
  public boolean loadsPlugins() {
    return JekyllPlugins.areIn(settings);
  }

  @Override
  public Plugins plugins(Path root) {
    return new JekyllPlugins(settings, root);
  }

  @Override
  public TemplateExtensions extensions(FileTree tree) {
    return extensions.of(tree);
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return extensions.inputs(tree);
  }

  @Override
  public boolean lacksSiteValue(String key) {
    return JekyllValues.lacks(settings, key);
  }

  @Override
  public boolean lacksPageValue(Post post, String key) {
    return JekyllValues.lacksPage(post, inherited.apply(post.path()), key);
  }

  @Override
  public Optional<String> excerptSeparator(Post post) {
    return JekyllExcerpt.separator(post.values(), inherited.apply(post.path()), settings);
  }
}
