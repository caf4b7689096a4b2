package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PostFolder;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.SiteCollection;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Documents;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Jekyll renders beside posts. */
public final class JekyllDocuments implements Documents {
  /** Extensions of templates; what else lies beside them is read by other programs. */
  private static final Set<String> TEMPLATES =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xml",
          "md",
          "markdown",
          "liquid",
          "svg",
          "js",
          "json",
          "css",
          "scss",
          "txt",
          "inc",
          "adoc");

  private final JekyllEntryFilter entries;
  private final List<SiteCollection> collections;
  private final List<String> templates;
  private final PlainPages plain;
  private final Map<String, Boolean> kept = new HashMap<>();

  /**
   * Those of a site.
   *
   * @param tree what lies in the site
   */
  public JekyllDocuments(Settings settings, JekyllEntryFilter entries, FileTree tree) {
    this.entries = entries;
    this.collections = SiteCollection.all(settings);
    this.templates =
        List.of(folder(SourceFolders.layouts(settings)), folder(SourceFolders.includes(settings)));
    this.plain = PlainPages.of(settings, tree, PageExtension.of(settings));
  }

  private static String folder(String written) {
    return written.replaceFirst("^(?:\\./|/)+", "").replaceFirst("/+$", "") + "/";
  }

  @Override
  public boolean enters(String path) {
    String folder = path + "/";
    return isKept(path)
        || templates.stream().anyMatch(one -> one.startsWith(folder) || folder.startsWith(one))
        || collections.stream()
            .anyMatch(one -> one.folder().startsWith(folder) || folder.startsWith(one.folder()));
  }

  @Override
  public Optional<DocumentKind> kind(TreeEntry file) {
    String path = file.path();
    for (String folder : templates) {
      if (path.startsWith(folder)) {
        return isTemplate(path) ? Optional.of(DocumentKind.TEMPLATE) : Optional.empty();
      }
    }
    if (PostFolder.entry(path, true) >= 0) {
      return Optional.empty();
    }
    for (SiteCollection collection : collections) {
      if (path.startsWith(collection.folder())) {
        String entry = path.substring(collection.folder().length());
        return entries.keepsEntry(path, entry, false) && YamlHeader.mayBegin(file.file())
            ? Optional.of(DocumentKind.ITEM)
            : Optional.empty();
      }
    }
    int slash = path.lastIndexOf('/');
    boolean looked = (slash < 0 || isKept(path.substring(0, slash))) && entries.keeps(path, false);
    return looked && (YamlHeader.mayBegin(file.file()) || plain.have(path))
        ? Optional.of(DocumentKind.PAGE)
        : Optional.empty();
  }

  private static boolean isTemplate(String path) {
    String extension = RubyFile.extension(path);
    return !extension.isEmpty()
        && TEMPLATES.contains(extension.substring(1).toLowerCase(Locale.ROOT));
  }

  /** Whether Jekyll looks into a folder, and into all above it. */
  private boolean isKept(String path) {
    Boolean known = kept.get(path);
    if (known == null) {
      int slash = path.lastIndexOf('/');
      known = (slash < 0 || isKept(path.substring(0, slash))) && entries.keeps(path, true);
      kept.put(path, known);
    }
    return known;
  }
}
