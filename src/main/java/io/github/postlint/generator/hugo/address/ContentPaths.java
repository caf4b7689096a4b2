package io.github.postlint.generator.hugo.address;

import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.generator.hugo.settings.DocumentFolder;
import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells what files are among the documents of a site. */
public final class ContentPaths {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "md",
          "markdown",
          "mdown",
          "html",
          "htm",
          "adoc",
          "ad",
          "asciidoc",
          "rst",
          "org",
          "pandoc",
          "pdc");

  private final Path root;
  private final HugoSettings settings;
  private final List<Pattern> ignored;
  private final Map<String, Boolean> bundles = new ConcurrentHashMap<>();
  private final Map<String, Boolean> sections = new ConcurrentHashMap<>();

  /**
   * @param root the site's folder
   */
  public ContentPaths(Path root, HugoSettings settings) {
    this.root = root;
    this.settings = settings;
    this.ignored = patterns(settings.list("ignoreFiles"));
  }

  private static List<Pattern> patterns(List<String> texts) {
    List<Pattern> patterns = new ArrayList<>();
    for (String text : texts) {
      pattern(text).ifPresent(patterns::add);
    }
    return patterns;
  }

  /** Go's patterns differ a little; one that Java refuses ignores nothing here. */
  private static Optional<Pattern> pattern(String text) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether a file's extension is that of a page, in the letters that count. */
  public static boolean isMarkup(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') && EXTENSIONS.contains(path.substring(dot + 1));
  }

  /** The folder for documents in which a path lies. */
  public Optional<DocumentFolder> folder(String path) {
    return settings.content().stream().filter(folder -> folder.holds(path)).findFirst();
  }

  /**
   * Where a file lies; empty for what lies in no folder for documents, and for what Hugo passes
   * over.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  public Optional<ContentPath> of(String path) {
    return folder(path).filter(folder -> !isIgnored(path)).map(folder -> read(folder, path));
  }

  private boolean isIgnored(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".")
        || name.startsWith("#")
        || name.endsWith("~")
        || ignored.stream()
            .anyMatch(pattern -> pattern.matcher(PathText.resolve(root, path).toString()).find());
  }

  private ContentPath read(DocumentFolder folder, String path) {
    String[] names = folder.inside(path).split("/");
    List<String> folders = List.of(names).subList(0, names.length - 1);
    String file = names[names.length - 1];
    boolean markup = isMarkup(file);
    String bare = markup ? file.substring(0, file.lastIndexOf('.')) : file;
    Optional<String> suffix = markup ? settings.languages().suffix(bare) : Optional.empty();
    String name = suffix.isPresent() ? bare.substring(0, bare.lastIndexOf('.')) : bare;
    String language = suffix.orElse(folder.language());
    int bundle = bundle(folder.path(), folders);
    boolean inBundle = bundle <= folders.size();
    Role role;
    if (inBundle) {
      role =
          markup && name.equals("index") && bundle == folders.size() ? Role.BUNDLE : Role.RESOURCE;
    } else if (markup) {
      role = name.equals("_index") ? Role.SECTION : Role.PAGE;
    } else {
      role = Role.RESOURCE;
    }
    return new ContentPath(language, folders, name, role, inBundle ? bundle : folders.size());
  }

  /** How many folders lead to the first that has an index; one more than all where none has. */
  private int bundle(String content, List<String> folders) {
    String path = content;
    for (int i = 0; i <= folders.size(); i++) {
      path = i == 0 ? path : path + "/" + folders.get(i - 1);
      if (hasIndex(path)) {
        return i;
      }
    }
    return folders.size() + 1;
  }

  /** Whether a folder has a page to which all in it belongs. */
  public boolean hasIndex(String folder) {
    return bundles.computeIfAbsent(folder, this::lookForIndex);
  }

  /** Whether a folder, given by the names that lead to it, has a page as a section. */
  public boolean hasSectionPage(List<String> folders) {
    String path = String.join("/", folders);
    return settings.content().stream()
        .anyMatch(
            content -> sections.computeIfAbsent(content.path() + "/" + path, this::lookForSection));
  }

  private boolean lookForSection(String folder) {
    return hasPage(folder, "_index");
  }

  private boolean lookForIndex(String folder) {
    return hasPage(folder, "index");
  }

  private boolean hasPage(String folder, String page) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(PathText.resolve(root, folder), page + ".*")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String bare = name.substring(0, name.lastIndexOf('.'));
        boolean own =
            bare.equals(page)
                || (bare.startsWith(page + ".") && settings.languages().suffix(bare).isPresent());
        if (own && isMarkup(name)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // What cannot be read has none.
      return false;
    }
  }
}
