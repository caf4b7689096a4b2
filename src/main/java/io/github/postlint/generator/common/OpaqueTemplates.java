package io.github.postlint.generator.common;

import io.github.postlint.post.Post;
import io.github.postlint.site.Includes;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Templates of which nothing is known: a page may have any value.
 *
 * @param loadsPlugins whether programs of others may change what the generator does
 * @param files the templates, which may be missing
 */
public record OpaqueTemplates(boolean loadsPlugins, List<Path> files) implements TemplateScope {

  /** Copies the list. */
  public OpaqueTemplates {
    files = List.copyOf(files);
  }

  @Override
  public TemplateExtensions extensions(FileTree tree) {
    return new TemplateExtensions(
        Set.of(), Set.of(), false, Map.of(), new Includes("", Set.of(), false, false));
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return files;
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
