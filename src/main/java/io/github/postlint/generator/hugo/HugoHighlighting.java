package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.tree.FileTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chroma, to which capital and small letters are one, or else scripts of the site's own. */
record HugoHighlighting(HugoSettings settings) implements Highlighting {

  @Override
  public Highlighter of(FileTree tree) {
    boolean own = settings.flag("markup.highlight.codeFences", true);
    return new Highlighter(
        read("chroma-languages.txt"), read("newer-languages.txt"), own, true, false);
  }

  @Override
  public List<Path> inputs(FileTree tree) {
    return List.of();
  }

  @Override
  public Optional<String> defaultLanguage() {
    return Optional.empty();
  }

  private static Set<String> read(String resource) {
    try (InputStream stream = HugoHighlighting.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Set.copyOf(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
