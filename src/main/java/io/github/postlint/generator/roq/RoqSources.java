package io.github.postlint.generator.roq;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Documents;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Sources;
import io.github.postlint.site.tree.TreeEntry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a site: documents below one folder, posts among them in a collection. */
final class RoqSources implements Sources, Documents {
  private static final Set<String> OUTPUT = Set.of("node_modules", "target", "build");

  /** The first date in a path counts, be it that of a folder. */
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([^/]*)");

  private final RoqFiles files;

  RoqSources(RoqFiles files) {
    this.files = files;
  }

  @Override
  public boolean entersFolder(String path) {
    return files.leadsToContent(path) || files.isContent(path);
  }

  @Override
  public boolean readsFolder(String path) {
    return !path.startsWith(".") && !OUTPUT.contains(path);
  }

  @Override
  public int postEntry(String path, boolean drafts) {
    return files.postEntry(path, drafts);
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return files.kind(path).filter(DocumentKind::isPost).isPresent();
  }

  @Override
  public boolean isMarkup(String path) {
    return RoqFiles.isMarkup(path);
  }

  @Override
  public FileName fileName(String path) {
    Matcher date = DATE.matcher(files.relative(path));
    return files.isContent(path) && date.find()
        ? new FileName.Dated(date.group(1), date.group(2))
        : new FileName.Undated();
  }

  @Override
  public boolean replacesMalformed() {
    return true;
  }

  @Override
  public boolean skipsByteOrderMark() {
    return false;
  }

  @Override
  public boolean enters(String path) {
    return entersFolder(path);
  }

  @Override
  public Optional<DocumentKind> kind(TreeEntry file) {
    return files.kind(file.path()).filter(kind -> !kind.isPost());
  }
}
