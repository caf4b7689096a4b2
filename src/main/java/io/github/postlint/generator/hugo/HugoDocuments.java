package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Documents;
import io.github.postlint.site.tree.TreeEntry;
import java.util.Optional;

/** The pages of sections, and of what is no part of the blog. */
record HugoDocuments(HugoSite site) implements Documents {
  @Override
  public boolean enters(String path) {
    return site.settings().content().stream()
        .anyMatch(
            folder ->
                folder.path().equals(path)
                    || folder.path().startsWith(path + "/")
                    || folder.holds(path));
  }

  @Override
  public Optional<DocumentKind> kind(TreeEntry file) {
    return site.paths()
        .of(file.path())
        .filter(ContentPath::isPage)
        .filter(place -> !HugoSources.isCopied(file.file()))
        .map(HugoDocuments::kind);
  }

  private static DocumentKind kind(ContentPath place) {
    boolean item = place.role() != ContentPath.Role.SECTION && !place.section().isEmpty();
    return item ? DocumentKind.ITEM : DocumentKind.PAGE;
  }
}
