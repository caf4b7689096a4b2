package io.github.postlint.generator.neutral;

import io.github.postlint.site.Sources;
import java.util.Locale;
import java.util.Set;

/** The documents of a site, by their extensions and folders. */
final class NeutralSources implements Sources {
  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdx", "mkd", "mkdn", "mdown");
  private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc");

  private static final Set<String> HTML = Set.of("html", "htm");

  private final DocumentFolders folders;

  NeutralSources(DocumentFolders folders) {
    this.folders = folders;
  }

  /** Whether a file is in AsciiDoc. */
  static boolean isAsciiDoc(String path) {
    return ASCIIDOC.contains(extension(path));
  }

  /** Whether a file is in HTML; such a file is a document only where the user says so. */
  static boolean isHtml(String path) {
    return HTML.contains(extension(path));
  }

  /** Whether a file is in a markup that is read. */
  static boolean isDocument(String path) {
    return MARKDOWN.contains(extension(path)) || isAsciiDoc(path);
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public boolean entersFolder(String path) {
    return folders.isEntered(path, false);
  }

  /** Documents refer to files anywhere. */
  @Override
  public boolean readsFolder(String path) {
    return !path.startsWith(".git") && !path.endsWith("node_modules");
  }

  @Override
  public int postEntry(String path, boolean drafts) {
    return folders.entry(path, drafts);
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return isDocument(path) && !folders.isNote(path);
  }

  @Override
  public boolean isMarkup(String path) {
    return isDocument(path);
  }
}
