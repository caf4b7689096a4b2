package io.github.postlint.site;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.tree.TreeEntry;
import java.util.Optional;

/** The documents that a generator renders beside posts: pages, those of collections, templates. */
public interface Documents {

  /** None. */
  Documents NONE =
      new Documents() {
        @Override
        public boolean enters(String path) {
          return false;
        }

        @Override
        public Optional<DocumentKind> kind(TreeEntry file) {
          return Optional.empty();
        }
      };

  /**
   * Whether any may lie in a folder or below it.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean enters(String path);

  /**
   * What a file is to the generator; empty where it renders nothing of it. No more than the first
   * characters of a file are read for that, and nothing of one whose name tells enough.
   *
   * @param file a file in the site itself, or in a folder that is entered
   */
  Optional<DocumentKind> kind(TreeEntry file);
}
