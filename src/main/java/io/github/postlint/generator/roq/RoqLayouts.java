package io.github.postlint.generator.roq;

import io.github.postlint.site.Layouts;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.HashSet;
import java.util.Set;

/** The layouts that a site has; themes bring more. */
final class RoqLayouts {
  /** Those that Roq brings. */
  private static final Set<String> OWN = Set.of("default", "page", "post");

  private RoqLayouts() {}

  static Layouts of(RoqSettings settings, RoqProject project, FileTree tree) {
    String folder = settings.base() + "templates/layouts";
    Set<String> names = new HashSet<>(OWN);
    boolean own = false;
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (entry.isFile() && entry.path().startsWith(folder + "/")) {
        String name = entry.path().substring(folder.length() + 1);
        int dot = name.lastIndexOf('.');
        names.add(name);
        names.add(dot > 0 ? name.substring(0, dot) : name);
        own = true;
      }
    }
    return new Layouts(names, folder, own && project.isRoq() && !project.has("theme"), true);
  }
}
