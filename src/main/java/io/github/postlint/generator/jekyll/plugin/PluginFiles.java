package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.ArrayList;
import java.util.List;

/** The files below a folder of a site. */
final class PluginFiles {
  private PluginFiles() {}

  /** All of them, in the order of their paths; none where there is no such folder. */
  static List<TreeEntry> in(FileTree tree, String folder) {
    List<TreeEntry> files = new ArrayList<>();
    int index = tree.indexOf(folder);
    if (index >= 0 && tree.get(index).isEntered()) {
      for (int i = index + 1; i < tree.after(index); i++) {
        if (tree.get(i).isReadable()) {
          files.add(tree.get(i));
        }
      }
    }
    return files;
  }
}
