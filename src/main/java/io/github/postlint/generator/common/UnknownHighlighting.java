package io.github.postlint.generator.common;

import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of what colours code nothing is known. */
public final class UnknownHighlighting implements Highlighting {

  @Override
  public Highlighter of(FileTree tree) {
    return new Highlighter(Set.of(), Set.of(), false, false, false);
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return List.of();
  }

  @Override
  public Optional<String> defaultLanguage() {
    return Optional.empty();
  }
}
