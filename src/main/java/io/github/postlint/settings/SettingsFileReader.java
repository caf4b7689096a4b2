package io.github.postlint.settings;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions.PathLevels;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a site's {@code postlint.yml} with the files that it extends. */
public final class SettingsFileReader {
  /** The file's name. */
  public static final String FILE = "postlint.yml";

  private static final String EXTENDS = "extends";
  private static final String RULES = "rules";
  private static final String PATHS = "paths";

  private final Path boundary;
  private final List<Path> open = new ArrayList<>();
  private RuleNames names;

  /**
   * @param boundary the folder in which files that are extended must lie
   */
  public SettingsFileReader(Path boundary) {
    this.boundary = boundary.toAbsolutePath().normalize();
  }

  /**
   * Reads a file.
   *
   * @throws SettingsException if it cannot be read, or says what is not known
   */
  public FileSettings read(Path file) throws SettingsException {
    Path whole = file.toAbsolutePath().normalize();
    String name = name(whole);
    Source source;
    try {
      source = SourceReader.read(whole, name);
    } catch (IOException e) {
      throw new SettingsException(name + " cannot be read (" + e + ").");
    }
    open.add(whole);
    FileSettings settings = read(source, whole);
    open.remove(whole);
    return settings;
  }

  /** As it is written in messages: from the boundary on. */
  private String name(Path file) {
    return file.startsWith(boundary)
        ? boundary.relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  private FileSettings read(Source source, Path file) throws SettingsException {
    SettingsText text = new SettingsText(source, file.getParent());
    Span all = new Span(0, source.text().length());
    YamlDocument document = YamlReader.read(source, all);
    if (document.problem().isPresent()) {
      throw text.wrong(document.problem().get().span(), document.problem().get().explanation());
    }
    Value root = document.root().orElse(Mapping.empty(all));
    if (root instanceof Scalar scalar && scalar.isNull()) {
      return FileSettings.NONE;
    }
    Mapping top = text.mapping(root, "The file");
    FileSettings below = FileSettings.NONE;
    Map<String, Setting> values = new LinkedHashMap<>();
    FileSettings levels = FileSettings.NONE;
    for (MappingEntry entry : top.entries()) {
      switch (entry.key().text()) {
        case EXTENDS -> below = extended(text, entry.value());
        case RULES ->
            levels = new FileSettings(Map.of(), levels(text, entry.value()), levels.paths());
        case PATHS ->
            levels = new FileSettings(Map.of(), levels.rules(), paths(text, entry.value()));
        default -> read(text, "", entry, values);
      }
    }
    return below.and(new FileSettings(values, levels.rules(), levels.paths()));
  }

  private FileSettings extended(SettingsText text, Value value) throws SettingsException {
    Path file = text.file(value, EXTENDS);
    if (!isInside(file)) {
      throw text.wrong(
          value.span(), file + " lies outside of " + boundary + ", so it is not read.");
    }
    if (open.contains(file)) {
      throw text.wrong(value.span(), name(file) + " extends itself, by way of others or not.");
    }
    return read(file);
  }

  /** Links lead where they lead: what counts is where the file really is. */
  private boolean isInside(Path file) {
    try {
      return file.startsWith(boundary) && file.toRealPath().startsWith(boundary.toRealPath());
    } catch (IOException e) {
      return file.startsWith(boundary);
    }
  }

  private void read(
      SettingsText text, String prefix, MappingEntry entry, Map<String, Setting> values)
      throws SettingsException {
    String key = prefix + entry.key().text();
    KnownSetting known = KnownSettings.inFile(key).orElse(null);
    boolean group = !KnownSettings.keysBelow(key + ".").isEmpty();
    if (known != null) {
      values.put(key, text.setting(known, entry.value()));
    } else if (group && prefix.isEmpty()) {
      for (MappingEntry inner : text.mapping(entry.value(), "\"" + key + "\"").entries()) {
        read(text, key + ".", inner, values);
      }
    } else {
      Set<String> near = new TreeSet<>(KnownSettings.keysBelow(prefix));
      if (prefix.isEmpty()) {
        near.addAll(List.of(EXTENDS, PATHS));
      }
      throw text.wrong(
          entry.key().span(),
          "There is no setting \"" + key + "\"." + Suggestion.of(entry.key().text(), near));
    }
  }

  private List<PathLevels> paths(SettingsText text, Value value) throws SettingsException {
    List<PathLevels> paths = new ArrayList<>();
    for (MappingEntry entry : text.mapping(value, "\"paths\"").entries()) {
      text.checkGlob(entry.key());
      paths.add(new PathLevels(entry.key().text(), levels(text, entry.value())));
    }
    return paths;
  }

  private Map<String, RuleLevel> levels(SettingsText text, Value value) throws SettingsException {
    if (names == null) {
      names = new RuleNames();
    }
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (MappingEntry entry : text.mapping(value, "The list of rules").entries()) {
      String name = entry.key().text();
      try {
        names.of(name);
      } catch (SettingsException e) {
        throw text.wrong(entry.key().span(), e.getMessage());
      }
      try {
        levels.put(name, RuleNames.level(name, text.text(entry.value(), name)));
      } catch (SettingsException e) {
        throw text.wrong(entry.value().span(), e.getMessage());
      }
    }
    return names.byRule(levels);
  }
}
