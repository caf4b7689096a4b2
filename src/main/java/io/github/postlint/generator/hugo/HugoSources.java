package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.generator.hugo.address.ContentPaths;
import io.github.postlint.generator.hugo.date.DateChoice;
import io.github.postlint.generator.hugo.frontmatter.HugoFrontMatter;
import io.github.postlint.generator.hugo.settings.DocumentFolder;
import io.github.postlint.read.PathText;
import io.github.postlint.site.FileName;
import io.github.postlint.site.PostHead;
import io.github.postlint.site.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that Hugo reads: posts are the pages of the sections of the blog. */
final class HugoSources implements Sources {
  private static final Set<String> OTHER = Set.of("public", "resources", "node_modules");

  private final HugoSite site;
  private final Set<String> sections;

  HugoSources(HugoSite site) {
    this.site = site;
    this.sections = PostSections.of(site.root(), site.settings());
  }

  @Override
  public boolean entersFolder(String path) {
    return isOnTheWay(path) || site.paths().folder(path).isPresent();
  }

  private boolean isOnTheWay(String path) {
    return site.settings().content().stream()
        .anyMatch(folder -> folder.path().equals(path) || folder.path().startsWith(path + "/"));
  }

  @Override
  public boolean readsFolder(String path) {
    return !OTHER.contains(path) && !path.startsWith(".git") && !path.endsWith("node_modules");
  }

  /** The entry begins after the folder of the section. */
  @Override
  public int postEntry(String path, boolean drafts) {
    Optional<DocumentFolder> content = site.paths().folder(path);
    if (content.isEmpty()) {
      return -1;
    }
    String inside = content.get().inside(path);
    int slash = inside.indexOf('/');
    String section = slash < 0 ? inside : inside.substring(0, slash);
    if (!sections.contains(section)) {
      return -1;
    }
    int end = content.get().path().length() + 1 + section.length();
    return slash < 0 ? end : end + 1;
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return !entry.isEmpty()
        && !isCopied(PathText.resolve(site.root(), path))
        && site.paths().of(path).filter(place -> isPost(place, path)).isPresent();
  }

  /** Without front matter a file in HTML is copied as it is. */
  static boolean isCopied(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".html") || name.endsWith(".htm"))
        && !PostHead.mayBegin(file, new HugoFrontMatter());
  }

  /** Pages of sections are no posts; a text beside a page may be meant as one. */
  private boolean isPost(ContentPath place, String path) {
    boolean page = place.role() == Role.PAGE || place.role() == Role.BUNDLE;
    return page ? !isIndexOfSection(place) : isHidden(place, path);
  }

  /** An index directly in a section is a list that went wrong, or a page of its own. */
  private boolean isIndexOfSection(ContentPath place) {
    return place.role() == Role.BUNDLE && place.folders().size() <= 1;
  }

  /** Whether an index further up, in the folder of the section, takes in what should be a page. */
  boolean isHidden(ContentPath place, String path) {
    return place.role() == Role.RESOURCE && place.bundle() <= 1 && ContentPaths.isMarkup(path);
  }

  @Override
  public boolean isMarkup(String path) {
    return ContentPaths.isMarkup(path);
  }

  @Override
  public FileName fileName(String path) {
    Optional<ContentPath> place = site.paths().of(path);
    if (place.isEmpty()) {
      return new FileName.Undated();
    }
    if (isHidden(place.get(), path)) {
      List<String> folders = place.get().folders().subList(0, place.get().bundle());
      return new FileName.Ignored(
          true,
          "lies below an index.md in "
              + String.join("/", folders)
              + ", which makes one page of the folder, and of all else in it files of that page."
              + " Rename that file to _index.md.");
    }
    String name = place.get().ownName();
    boolean dated = site.dates().readsFileNames() && DateChoice.named(name).isPresent();
    return dated
        ? new FileName.Dated(name.substring(0, DateChoice.DAY), DateChoice.slug(name).orElse(name))
        : new FileName.Undated();
  }

  @Override
  public Optional<String> dayForAuthors(String path) {
    return site.paths()
        .of(path)
        .map(ContentPath::ownName)
        .filter(name -> !site.dates().readsFileNames() && DateChoice.named(name).isPresent())
        .map(name -> name.substring(0, DateChoice.DAY));
  }

  @Override
  public boolean replacesMalformed() {
    return true;
  }
}
