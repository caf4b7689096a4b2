package io.github.postlint.generator.hugo.address;

import java.util.List;

/**
 * Where a file lies among the documents.
 *
 * @param language of the document, by its folder or its name
 * @param folders from the folder for documents on
 * @param name of the file, without the language and the extension
 * @param role what it is there
 * @param bundle how many of the folders lead to the bundle that the file belongs to: those of a
 *     page with files of its own, else those that lead to the file
 */
public record ContentPath(
    String language, List<String> folders, String name, Role role, int bundle) {

  /** What a file is among documents. */
  public enum Role {
    /** A page of its own. */
    PAGE,
    /** A page, {@code index.md}, to which all files in its folder and below belong. */
    BUNDLE,
    /** The page of a section, {@code _index.md}. */
    SECTION,
    /** A file that belongs to another page, or to a section. */
    RESOURCE
  }

  /** Copies the list. */
  public ContentPath {
    folders = List.copyOf(folders);
  }

  /** The same place for another language. */
  public ContentPath in(String other) {
    return new ContentPath(other, folders, name, role, bundle);
  }

  /** The first folder; empty for what lies in none. */
  public String section() {
    return folders.isEmpty() ? "" : folders.get(0);
  }

  /** The folders, joined by slashes. */
  public String folder() {
    return String.join("/", folders);
  }

  /** Whether the file is a page with its own front matter. */
  public boolean isPage() {
    return role != Role.RESOURCE;
  }

  /** The name that stands for the page where it gives none itself: the file's, or the folder's. */
  public String ownName() {
    return role == Role.BUNDLE && !folders.isEmpty() ? folders.get(folders.size() - 1) : name;
  }
}
