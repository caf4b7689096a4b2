package io.github.postlint.rules.authors;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the places where a site keeps its authors. A file that cannot be read has none. */
final class AuthorFiles {
  /** The longest file that is read, in UTF-16 units: some 10,000 authors. */
  private static final int MAX_LENGTH = 2_000_000;

  private static final List<String> FOLDERS =
      List.of("_authors", "_data/authors", "_data/people", "_data/members");
  private static final List<String> DATA = List.of("authors", "people", "members");
  private static final List<String> EXTENSIONS = List.of(".yml", ".yaml", ".json");
  private static final Set<String> DATA_EXTENSIONS = Set.copyOf(EXTENSIONS);

  private final Site site;

  AuthorFiles(Site site) {
    this.site = site;
  }

  /** The names in all places that sites usually have. */
  List<AuthorNames> look() {
    List<AuthorNames> all = new ArrayList<>();
    for (String folder : FOLDERS) {
      all.addAll(folder(site.root().resolve(folder), folder));
    }
    for (String name : DATA) {
      for (String extension : EXTENSIONS) {
        String path = "_data/" + name + extension;
        all.addAll(data(site.root().resolve(path), path));
      }
    }
    all.addAll(settings());
    return all;
  }

  /** The names in a place that the site names. */
  List<AuthorNames> at(Path place) {
    Path root = site.root().toAbsolutePath().normalize();
    Path file = root.resolve(place).normalize();
    String path = root.relativize(file).toString().replace('\\', '/');
    return Files.isDirectory(file) ? folder(file, path) : data(file, path);
  }

  private List<AuthorNames> settings() {
    AuthorCatalog catalog = new AuthorCatalog(site.settings() + " (authors)");
    read(site.root().resolve(site.settings()), site.settings())
        .flatMap(AuthorFiles::yaml)
        .filter(YamlMapping.class::isInstance)
        .flatMap(root -> ((YamlMapping) root).value("authors"))
        .ifPresent(catalog::add);
    return catalog.names();
  }

  private static List<AuthorNames> data(Path file, String path) {
    AuthorCatalog catalog = new AuthorCatalog(path);
    read(file, path).flatMap(AuthorFiles::yaml).ifPresent(catalog::add);
    return catalog.names();
  }

  private List<AuthorNames> folder(Path folder, String path) {
    AuthorCatalog catalog = new AuthorCatalog(path);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(
                file ->
                    read(file, file.getFileName().toString())
                        .ifPresent(source -> catalog.add(baseName(file), author(source))));
      } catch (IOException e) {
        return List.of();
      }
    }
    return catalog.names();
  }

  /** What a data file says, or the front matter of a file of a collection. */
  private Optional<YamlValue> author(Source source) {
    int dot = source.path().lastIndexOf('.');
    return dot >= 0 && DATA_EXTENSIONS.contains(source.path().substring(dot))
        ? yaml(source)
        : Post.parse(source, site.generator().syntax()).frontMatter().map(FrontMatter::mapping);
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Optional<YamlValue> yaml(Source source) {
    return YamlReader.read(source, new Span(0, source.text().length()), MAX_LENGTH).root();
  }

  private static Optional<Source> read(Path file, String path) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(SourceReader.read(file, path))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
