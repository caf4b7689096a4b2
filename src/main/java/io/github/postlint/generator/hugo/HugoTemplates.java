package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.DocumentFolder;
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
import java.util.regex.Pattern;

/** Templates are Hugo's own; a theme that is not there may bring any. */
record HugoTemplates(Path root, HugoSettings settings) implements TemplateScope {
  /** Where there are more, they are pages of their own, and no sections of a blog. */
  private static final int MAX_SECTIONS = 50;

  private static final Pattern SECTION = Pattern.compile("(?:^|/)_?index\\.[^/]+$");

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
    List<Path> sections = sections(tree);
    folders.addAll(sections.subList(0, Math.min(MAX_SECTIONS, sections.size())));
    return folders;
  }

  /** The pages of sections: they hand down values, and one of another name takes in the folder. */
  private List<Path> sections(FileTree tree) {
    List<Path> places = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String path = tree.get(i).path();
      if (tree.get(i).isFile() && SECTION.matcher(path).find()) {
        for (DocumentFolder content : settings.content()) {
          boolean within = path.startsWith(content.path() + "/");
          if (within && content.inside(path).chars().filter(c -> c == '/').count() <= 1) {
            places.add(PathText.resolve(root, path));
          }
        }
      }
    }
    return places;
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
