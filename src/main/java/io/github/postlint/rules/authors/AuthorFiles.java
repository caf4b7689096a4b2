package io.github.postlint.rules.authors;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
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
  /** Extensions of data files; what a file of another kind says of an author is front matter. */
  private static final Set<String> DATA = Set.of(".yml", ".yaml", ".json");

  private final Site site;

  AuthorFiles(Site site) {
    this.site = site;
  }

  /** The names in all places that sites usually have. */
  List<AuthorNames> look() {
    List<AuthorNames> all = new ArrayList<>();
    for (String place : site.generator().data().authorPlaces()) {
      all.addAll(names(site.root().resolve(place), place));
    }
    all.addAll(settings());
    return all;
  }

  /** The names in a place that the site names. */
  List<AuthorNames> at(Path place) {
    Path root = site.root().toAbsolutePath().normalize();
    Path file = root.resolve(place).normalize();
    String path = root.relativize(file).toString().replace('\\', '/');
    return names(file, path);
  }

  private List<AuthorNames> names(Path file, String path) {
    return Files.isDirectory(file) ? folder(file, path) : data(file, path);
  }

  private List<AuthorNames> settings() {
    AuthorCatalog catalog =
        new AuthorCatalog(site.generator().data().settingsFile() + " (authors)");
    site.generator().data().setting("authors").ifPresent(catalog::add);
    return catalog.names();
  }

  private List<AuthorNames> data(Path file, String path) {
    AuthorCatalog catalog = new AuthorCatalog(path);
    read(file, path).flatMap(site.generator().data()::read).ifPresent(catalog::add);
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
  private Optional<Value> author(Source source) {
    int dot = source.path().lastIndexOf('.');
    return dot >= 0 && DATA.contains(source.path().substring(dot))
        ? site.generator().data().read(source)
        : Post.parse(source, site.generator().syntax(source.path()))
            .frontMatter()
            .map(FrontMatter::mapping);
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
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
