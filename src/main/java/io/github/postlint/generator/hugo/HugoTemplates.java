package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.Post;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Includes;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Templates are Hugo's own; a theme that is not there may bring any. */
record HugoTemplates(Path root, HugoSettings settings) implements TemplateScope {

  @Override
  public boolean loadsPlugins() {
    return settings.missingTheme().isPresent();
  }

  @Override
  public TemplateExtensions extensions(FileTree tree) {
    return new TemplateExtensions(
        Set.of(), Set.of(), false, Map.of(), new Includes("", Set.of(), false, false));
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    List<Path> folders = new ArrayList<>(ShortcodeFiles.folders(root, settings));
    for (String layouts : settings.layoutFolders()) {
      folders.add(PathText.resolve(root, layouts).resolve("_default/_markup"));
      folders.add(PathText.resolve(root, layouts).resolve("_markup"));
    }
    return folders;
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
