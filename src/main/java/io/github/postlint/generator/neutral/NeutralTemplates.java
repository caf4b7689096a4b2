package io.github.postlint.generator.neutral;

import io.github.postlint.post.Post;
import io.github.postlint.site.Includes;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of template languages nothing is known: a page may have any value. */
final class NeutralTemplates implements TemplateScope {

  @Override
  public boolean loadsPlugins() {
    return true;
  }

  @Override
  public TemplateExtensions extensions(FileTree tree) {
    return new TemplateExtensions(
        Set.of(), Set.of(), false, Map.of(), new Includes("", Set.of(), false, false));
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return List.of();
  }

  @Override
  public boolean lacksSiteValue(String key) {
    return false;
  }

  @Override
  public boolean lacksPageValue(Post post, String key) {
    return false;
  }
}
