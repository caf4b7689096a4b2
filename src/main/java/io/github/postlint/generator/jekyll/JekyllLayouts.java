package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.HashSet;
import java.util.Set;

/** Finds a site's layouts as Jekyll does: every file of their folder, by its path in it. */
final class JekyllLayouts {
  private JekyllLayouts() {}

  static Layouts of(Settings settings, FileTree tree) {
    String folder = SourceFolders.layouts(settings).replaceFirst("/+$", "");
    boolean theme = settings.text("theme").isPresent() || settings.text("remote_theme").isPresent();
    Set<String> names = new HashSet<>();
    for (int i = Math.max(0, tree.indexOf(folder)); i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (entry.isFile() && entry.path().startsWith(folder + "/")) {
        String name = entry.path().substring(folder.length() + 1);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
          names.add(name.substring(0, dot));
        }
      }
    }
    return new Layouts(names, folder, !theme && !names.isEmpty());
  }
}
