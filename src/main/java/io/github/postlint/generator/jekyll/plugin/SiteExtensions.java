package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.site.LiquidExtensions;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileStamps;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;

/** What a site adds to Liquid; read once, when first asked for. */
public final class SiteExtensions {
  private final Settings settings;
  private FileTree tree;
  private LiquidExtensions read;

  /** The extensions of a site with these settings. */
  public SiteExtensions(Settings settings) {
    this.settings = settings;
  }

  /** All of them. */
  @SuppressWarnings("ReferenceEquality")
  public synchronized LiquidExtensions of(FileTree asked) {
    if (read == null || tree != asked) {
      read = new ExtensionReader(settings, asked).read();
      tree = asked;
    }
    return read;
  }

  /** A text that is the same as long as {@link #of} is, whatever the settings say. */
  public String stamp(FileTree files) {
    StringBuilder stamp = new StringBuilder();
    Gemfile.find(files.root())
        .ifPresent(file -> stamp.append(file).append(' ').append(FileStamps.of(file)));
    for (String folder : SourceFolders.plugins(settings)) {
      for (TreeEntry file : PluginFiles.in(files, folder)) {
        stamp.append(file.path()).append(' ').append(file.size()).append(' ');
        stamp.append(file.modified()).append('\n');
      }
    }
    for (int i = 0; i < files.size(); i = files.after(i)) {
      TreeEntry entry = files.get(i);
      if (entry.path().startsWith("_config")) {
        stamp.append(entry.path()).append(' ').append(entry.modified()).append('\n');
      }
    }
    int includes = 0;
    for (TreeEntry file : PluginFiles.in(files, SourceFolders.includes(settings))) {
      includes = 31 * includes + file.path().hashCode();
    }
    return stamp.append(includes).toString();
  }
}
