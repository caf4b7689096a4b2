package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.frontmatter.HugoFrontMatter;
import io.github.postlint.generator.hugo.settings.DocumentFolder;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The values that pages of sections hand down to what lies below them. */
final class HugoCascade {
  private static final String KEY = "cascade";
  private static final String TARGET = "_target";
  private static final List<String> EXTENSIONS = List.of("md", "markdown", "html");

  private final HugoSite site;
  private final HugoFrontMatter frontMatter = new HugoFrontMatter();

  /** What the folders themselves say, by path; their places mean nothing to a document. */
  private final Map<String, List<MappingEntry>> known = new ConcurrentHashMap<>();

  HugoCascade(HugoSite site) {
    this.site = site;
  }

  /** What a document inherits; of the folders above, the nearer one counts. */
  Mapping of(String path) {
    DocumentFolder content = site.paths().folder(path).orElse(null);
    if (content == null) {
      return Mapping.empty(Span.at(0));
    }
    List<MappingEntry> entries = new ArrayList<>();
    boolean section = path.substring(path.lastIndexOf('/') + 1).startsWith("_index.");
    for (int end = content.path().length(); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      boolean own = section && path.indexOf('/', end + 1) < 0;
      if (!own) {
        entries.addAll(known.computeIfAbsent(folder, this::read));
      }
    }
    return new Mapping(Span.at(0), entries);
  }

  private List<MappingEntry> read(String folder) {
    for (String extension : EXTENSIONS) {
      String path = folder + "/_index." + extension;
      Path file = PathText.resolve(site.root(), path);
      if (Files.isRegularFile(file)) {
        return read(file, path);
      }
    }
    return List.of();
  }

  private List<MappingEntry> read(Path file, String path) {
    try {
      List<MappingEntry> entries = new ArrayList<>();
      frontMatter
          .read(SourceReader.read(file, path))
          .map(FrontMatter::mapping)
          .flatMap(values -> values.value(KEY))
          .ifPresent(value -> add(value, entries));
      return entries;
    } catch (IOException e) {
      // What cannot be read hands nothing down.
      return List.of();
    }
  }

  /** What is meant for some pages only is not known to be meant for any. */
  private static void add(Value value, List<MappingEntry> entries) {
    if (value instanceof Sequence list) {
      list.items().forEach(item -> add(item, entries));
    } else if (value instanceof Mapping mapping && mapping.value(TARGET).isEmpty()) {
      for (MappingEntry entry : mapping.entries()) {
        if (entry.value() instanceof Scalar scalar) {
          entries.add(
              new MappingEntry(
                  new Scalar(
                      Span.at(0),
                      entry.key().text(),
                      entry.key().style(),
                      TypedValue.string(entry.key().text())),
                  new Scalar(Span.at(0), scalar.text(), scalar.style(), scalar.resolved())));
        }
      }
    }
  }
}
