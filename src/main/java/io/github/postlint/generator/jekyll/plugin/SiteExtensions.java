package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Settings;
import io.github.postlint.site.TemplateExtensions;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a site adds to Liquid; read once, when first asked for. */
public final class SiteExtensions {
  private final Settings settings;
  private FileTree tree;
  private TemplateExtensions read;

  /** The extensions of a site with these settings. */
  public SiteExtensions(Settings settings) {
    this.settings = settings;
  }

  /** All of them. */
  @SuppressWarnings("ReferenceEquality")
  public synchronized TemplateExtensions of(FileTree asked) {
    if (read == null || tree != asked) {
      read = new ExtensionReader(settings, asked).read();
      tree = asked;
    }
    return read;
  }

  /** The files and folders on which {@link #of} depends, whether they are there or not. */
  public List<Path> inputs(FileTree files) {
    List<Path> inputs = new ArrayList<>(Gemfile.places(files.root()));
    for (String folder : SourceFolders.plugins(settings)) {
      inputs.add(PathText.resolve(files.root(), folder));
    }
    inputs.add(PathText.resolve(files.root(), SourceFolders.includes(settings)));
    for (int i = 0; i < files.size(); i = files.after(i)) {
      TreeEntry entry = files.get(i);
      if (entry.path().startsWith("_config")) {
        inputs.add(PathText.resolve(files.root(), entry.path()));
      }
    }
    return inputs;
  }
}
