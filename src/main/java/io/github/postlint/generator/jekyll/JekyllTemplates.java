package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.plugin.SiteExtensions;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.generator.jekyll.settings.JekyllValues;
import io.github.postlint.post.Post;
import io.github.postlint.site.Settings;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What Liquid finds on a site of Jekyll. */
final class JekyllTemplates implements TemplateScope {
  private final Settings settings;
  private final JekyllDefaults defaults;
  private final SiteExtensions plugins;

  JekyllTemplates(Settings settings, JekyllDefaults defaults) {
    this.settings = settings;
    this.defaults = defaults;
    this.plugins = new SiteExtensions(settings);
  }

  @Override
  public boolean loadsPlugins() {
    for (String key : JekyllValues.PLUGIN_KEYS) {
      if (settings.values().value(key).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public TemplateExtensions extensions(FileTree tree) {
    return plugins.of(tree);
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return plugins.inputs(tree);
  }

  @Override
  public boolean lacksSiteValue(String key) {
    return JekyllValues.lacks(settings, key);
  }

  @Override
  public boolean lacksPageValue(Post post, String key) {
    return JekyllValues.lacksPage(post, defaults.of(post.path()), key);
  }

  @Override
  public Optional<String> excerptSeparator(Post post) {
    return JekyllExcerpt.separator(post.values(), defaults.of(post.path()), settings);
  }
}
