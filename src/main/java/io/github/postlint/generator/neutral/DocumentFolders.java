package io.github.postlint.generator.neutral;

import io.github.postlint.read.PathText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the documents of a site lie.
 *
 * @param folders relative to the site, without a slash at the end; empty where they may lie
 *     anywhere
 */
record DocumentFolders(List<String> folders) {
  private static final Set<String> ANYWHERE =
      Set.of("node_modules", "bower_components", "__pycache__");

  /** What lies at the top of a site and holds no documents of it. */
  private static final Set<String> AT_TOP =
      Set.of(
          "target",
          "build",
          "out",
          "dist",
          "output",
          "public",
          "vendor",
          "themes",
          "archetypes",
          "layouts",
          "templates",
          "static",
          "licenses");

  /** Notes for those who work on a repository. */
  private static final Set<String> NOTES =
      Set.of(
          "readme",
          "changelog",
          "changes",
          "history",
          "news",
          "license",
          "licence",
          "notice",
          "contributing",
          "code_of_conduct",
          "code-of-conduct",
          "security",
          "support",
          "authors",
          "contributors",
          "maintainers",
          "governance",
          "codeowners",
          "releasing",
          "agents",
          "claude",
          "pull_request_template",
          "issue_template");

  private static final Pattern DOCUMENTATION =
      Pattern.compile("(?:[^/]+/)*(?:docs?|content|blog|posts|site|website|pages|guides?)/");

  /** Sources of programs, and what they are tried with. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:.*/)?(?:src/(?:test|it|main/(?:java|kotlin|resources|webapp))|testdata|fixtures)(?:/.*)?");

  /** What becomes a part of documents, or is given away as it is, beside them. */
  private static final Pattern PARTS =
      Pattern.compile("(?:.*/)?modules/[^/]+/(?:examples|partials|attachments)(?:/.*)?");

  private static final Set<String> WITH_UNDERSCORE = Set.of("_posts", "_drafts");

  /** Copies the list. */
  DocumentFolders {
    folders = List.copyOf(folders);
  }

  /** Those of a generator's usual folders that a site has. */
  static DocumentFolders of(Path root, OtherGenerator generator) {
    return new DocumentFolders(
        generator.folders().stream()
            .filter(folder -> Files.isDirectory(PathText.resolve(root, folder)))
            .toList());
  }

  /** Whether documents may lie in a folder or below it. */
  boolean isEntered(String path, boolean drafts) {
    return !isClosed(path, drafts) && (contain(path) || leadsToOne(path));
  }

  /** Where the entry of a document begins in a path; -1 where none can lie there. */
  int entry(String path, boolean drafts) {
    for (String folder : folders) {
      if (path.equals(folder)) {
        return path.length();
      }
      if (path.startsWith(folder + "/")) {
        return isClosed(path, drafts) ? -1 : folder.length() + 1;
      }
    }
    return folders.isEmpty() && !isClosed(path, drafts) ? 0 : -1;
  }

  /**
   * Whether a file is for those who work on the site: one at its top, or one beside the code of a
   * project.
   */
  boolean isNote(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.indexOf('.', slash + 1);
    String name = path.substring(slash + 1, dot < 0 ? path.length() : dot);
    boolean own = slash < 0 || (folders.isEmpty() && !DOCUMENTATION.matcher(path).lookingAt());
    return own && NOTES.contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean contain(String path) {
    return folders.isEmpty()
        || folders.stream()
            .anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
  }

  private boolean leadsToOne(String path) {
    return folders.stream().anyMatch(folder -> folder.startsWith(path + "/"));
  }

  /** Folders and files that are hidden, or parts of documents, or made by programs. */
  private boolean isClosed(String path, boolean drafts) {
    String[] names = path.split("/");
    if (AT_TOP.contains(names[0]) && !contain(names[0]) && !leadsToOne(names[0])) {
      return true;
    }
    if (PARTS.matcher(path).matches()) {
      return true;
    }
    if (folders.isEmpty() && (AT_TOP.contains(names[0]) || CODE.matcher(path).matches())) {
      return true;
    }
    for (String name : names) {
      boolean part = name.startsWith("_") && !WITH_UNDERSCORE.contains(name);
      boolean draft = name.equals("_drafts") && !drafts;
      if (name.startsWith(".") || part || draft || ANYWHERE.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
