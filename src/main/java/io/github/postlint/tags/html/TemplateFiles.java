package io.github.postlint.tags.html;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the files that pages are made from: the site's, else Postlint's own. */
final class TemplateFiles {
  private final Optional<Path> folder;

  TemplateFiles(Optional<Path> folder) {
    this.folder = folder;
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new TemplateException("There is no folder of templates " + folder.get() + ".", null);
    }
  }

  /** The text of a file that Postlint has, or the site's in its place. */
  String read(String name) {
    return fromSite(name)
        .or(() -> builtIn(name))
        .orElseThrow(() -> new TemplateException("There is no template " + name + ".", null));
  }

  Optional<String> fromSite(String name) {
    Optional<Path> file =
        folder.map(path -> PathText.resolve(path, name)).filter(Files::isRegularFile);
    try {
      return file.isPresent() ? Optional.of(PlainFile.text(file.get())) : Optional.empty();
    } catch (IOException e) {
      throw new TemplateException(
          "The file " + file.get() + " cannot be read as UTF-8: " + e.getMessage(), e);
    }
  }

  Optional<String> builtIn(String name) {
    try (InputStream stream = TemplateFiles.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TemplateException("The file " + name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
