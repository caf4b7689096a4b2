package io.github.postlint.site;

import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What colours the code of posts. */
public interface Highlighting {

  /**
   * What colours the code of posts.
   *
   * @param tree what lies in the site's folder
   */
  Highlighter of(FileTree tree);

  /**
   * The files and folders on which {@link #of} depends besides the settings; they may be missing.
   *
   * @param tree what lies in the site's folder
   */
  List<Path> inputs(FileTree tree);

  /** The language of fences that name none, where the site's settings give them one. */
  Optional<String> defaultLanguage();
}
