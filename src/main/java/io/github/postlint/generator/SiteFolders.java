package io.github.postlint.generator;

import io.github.postlint.generator.neutral.NeutralSites;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sites in a folder that may be a repository, or a module of a build. */
public final class SiteFolders {
  /** No site lies in more folders. */
  private static final int MAX_DEPTH = 4;

  /** No file of a build is larger, in bytes. */
  private static final long MAX_POM = 2_000_000;

  private static final Pattern MODULE =
      Pattern.compile("<(?:module|subproject)>\\s{0,99}+([^<>]{1,500}?)\\s{0,99}</");

  /** So folders are called in which sites lie. */
  private static final Set<String> NAMES =
      Set.of(
          "site",
          "docs",
          "doc",
          "documentation",
          "website",
          "web",
          "www",
          "homepage",
          "home",
          "blog",
          "page",
          "pages",
          "gh-pages",
          "jekyll",
          "hugo",
          "jbake",
          "roq",
          "antora",
          "docusaurus",
          "mkdocs",
          "eleventy",
          "hexo",
          "gatsby",
          "astro");

  /** What lies in these is made by programs, or to try them. */
  private static final Set<String> CLOSED =
      Set.of(
          "node_modules",
          "target",
          "build",
          "out",
          "dist",
          "_site",
          "public",
          "vendor",
          "themes",
          "test",
          "tests",
          "it",
          "testdata",
          "fixtures",
          "spec",
          "example",
          "examples",
          "samples",
          "java",
          "kotlin",
          "resources");

  private SiteFolders() {}

  /**
   * The folders of sites: the folder itself where the settings or the posts of one lie in it, or
   * else those below it; the folder itself where there are none.
   */
  public static List<Path> find(Path base) {
    boolean own = Generators.isKnown(base) || NeutralSites.isAtTop(base);
    if (own || Files.isDirectory(base.resolve("_posts"))) {
      return List.of(base);
    }
    List<Path> found = new ArrayList<>(Generators.sites(base));
    look(base, 1, modules(base), found);
    boolean below = NeutralSites.find(base).isPresent();
    if (found.isEmpty() || (below && found.stream().noneMatch(site -> covers(base, site)))) {
      found.add(0, base);
    }
    return found;
  }

  /** Whether what tells that the base has a site lies in one that was found below it. */
  private static boolean covers(Path base, Path site) {
    return NeutralSites.signFile(base).filter(sign -> sign.startsWith(site)).isPresent();
  }

  private static void look(Path folder, int depth, Set<Path> modules, List<Path> found) {
    for (Path child : folders(folder)) {
      if (modules.contains(child) || found.contains(child)) {
        continue;
      }
      if (isSite(child)) {
        found.add(child);
      } else if (depth < MAX_DEPTH) {
        look(child, depth + 1, modules, found);
      }
    }
  }

  /** The modules of a build, which have a run of their own. */
  private static Set<Path> modules(Path base) {
    Path pom = base.resolve("pom.xml");
    try {
      if (!Files.isRegularFile(pom) || Files.size(pom) > MAX_POM) {
        return Set.of();
      }
      return MODULE
          .matcher(PlainFile.text(pom))
          .results()
          .map(module -> PathText.resolve(base, module.group(1)).normalize())
          .map(path -> path.endsWith("pom.xml") ? path.getParent() : path)
          .collect(Collectors.toSet());
    } catch (IOException | InvalidPathException e) {
      // What cannot be read has no modules.
      return Set.of();
    }
  }

  private static boolean isSite(Path folder) {
    boolean named = NAMES.contains(folder.getFileName().toString());
    return Generators.isKnown(folder)
        ? named || FolderLook.of(folder).hasPosts()
        : named && (NeutralSites.isAtTop(folder) || Files.isDirectory(folder.resolve("_posts")));
  }

  private static List<Path> folders(Path folder) {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> children =
        Files.newDirectoryStream(
            folder, child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (!name.startsWith(".") && !CLOSED.contains(name)) {
          folders.add(child);
        }
      }
    } catch (IOException e) {
      // What cannot be read holds no site.
      return List.of();
    }
    folders.sort(null);
    return folders;
  }
}
