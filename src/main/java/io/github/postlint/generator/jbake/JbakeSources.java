package io.github.postlint.generator.jbake;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Documents;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Sources;
import io.github.postlint.site.tree.TreeEntry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The files of a site: documents in one folder, of which their headers tell the kind. */
final class JbakeSources implements Sources, Documents {
  /** What is never baked. */
  private static final Set<String> OUTPUT = Set.of("node_modules", "target", "build", "output");

  private final JbakeSettings settings;
  private final JbakeFiles files;

  JbakeSources(JbakeSettings settings, JbakeFiles files) {
    this.settings = settings;
    this.files = files;
  }

  @Override
  public boolean entersFolder(String path) {
    return files.leadsToContent(path) || (files.entry(path) >= 0 && !files.isIgnored(path));
  }

  @Override
  public boolean readsFolder(String path) {
    return !path.startsWith(".") && !OUTPUT.contains(path);
  }

  @Override
  public int postEntry(String path, boolean drafts) {
    return files.entry(path);
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return JbakeFiles.isLookAlike(path)
        || (JbakeFiles.isMarkup(path) && files.kind(path) == DocumentKind.POST);
  }

  @Override
  public boolean isMarkup(String path) {
    return JbakeFiles.isMarkup(path);
  }

  @Override
  public FileName fileName(String path) {
    return JbakeFiles.isLookAlike(path)
        ? new FileName.Ignored(
            true,
            "ends with ."
                + JbakeFiles.extension(path)
                + ": it is copied as it is. End the name with .md, .adoc or .html.")
        : new FileName.Undated();
  }

  @Override
  public boolean readsUtf8() {
    return settings.text("render.encoding").equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  @Override
  public boolean replacesMalformed() {
    return true;
  }

  @Override
  public boolean enters(String path) {
    return entersFolder(path);
  }

  @Override
  public Optional<DocumentKind> kind(TreeEntry file) {
    boolean page =
        files.entry(file.path()) >= 0
            && JbakeFiles.isMarkup(file.path())
            && files.kind(file.path()) == DocumentKind.PAGE;
    return page ? Optional.of(DocumentKind.PAGE) : Optional.empty();
  }
}
