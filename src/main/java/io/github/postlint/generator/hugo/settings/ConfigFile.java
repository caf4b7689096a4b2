package io.github.postlint.generator.hugo.settings;

import io.github.postlint.generator.hugo.frontmatter.GoYaml;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.json.JsonFrontMatter;
import io.github.postlint.post.frontmatter.toml.TomlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file in one of the formats that Hugo reads settings and data in. */
final class ConfigFile {
  /** In the order in which Hugo prefers them. */
  static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");

  private ConfigFile() {}

  /** The first of the files of one name that is there. */
  static Optional<Path> find(Path folder, String name) {
    for (String extension : EXTENSIONS) {
      Path file = PathText.resolve(folder, name + "." + extension);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** What a file says, by the format that its name tells. */
  static FrontMatterContent read(Source source) {
    Span whole = new Span(0, source.text().length());
    String path = source.path();
    if (path.endsWith(".toml")) {
      return TomlReader.read(source.text(), whole);
    }
    if (path.endsWith(".json")) {
      return JsonFrontMatter.read(source.text(), whole);
    }
    return GoYaml.read(source, whole);
  }
}
