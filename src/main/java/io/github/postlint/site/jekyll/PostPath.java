package io.github.postlint.site.jekyll;

import io.github.postlint.site.FileName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post's path, and what Jekyll reads from it.
 *
 * @param text relative to the site
 * @param relative relative to the folder of the collections, which is the site unless the settings
 *     say otherwise
 */
record PostPath(String text, String relative) {
  private static final String POSTS = "_posts";
  private static final String DRAFTS = "_drafts";

  /**
   * A path.
   *
   * @param collections the setting {@code collections_dir}, without slashes at its ends
   */
  static PostPath of(String path, String collections) {
    boolean inside = !collections.isEmpty() && path.startsWith(collections + "/");
    return new PostPath(path, inside ? path.substring(collections.length() + 1) : path);
  }

  /** The names of the folders from the site down to the file. */
  private List<String> folders() {
    List<String> names = List.of(text.split("/", -1));
    return names.subList(0, names.size() - 1);
  }

  /** The index of the folder in which Jekyll looks for posts or drafts, or -1. */
  private static int specialFolder(List<String> folders) {
    for (int i = 0; i < folders.size(); i++) {
      if (folders.get(i).equals(POSTS) || folders.get(i).equals(DRAFTS)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the file lies in a folder for posts. */
  boolean isInPosts() {
    List<String> folders = folders();
    int special = specialFolder(folders);
    return special >= 0 && folders.get(special).equals(POSTS);
  }

  /** Whether the file lies in a folder for drafts. */
  boolean isInDrafts() {
    List<String> folders = folders();
    int special = specialFolder(folders);
    return special >= 0 && folders.get(special).equals(DRAFTS);
  }

  /** Whether the file lies in no folder that means something to Jekyll. */
  boolean isElsewhere() {
    return specialFolder(folders()) < 0;
  }

  /** The path from the folder for posts or drafts on. */
  String entry() {
    List<String> folders = folders();
    return Stream.concat(folders.stream().skip(specialFolder(folders) + 1L), Stream.of(name()))
        .collect(Collectors.joining("/"));
  }

  /** The folders directly around and directly in the folder for posts or drafts. */
  List<String> neighbours() {
    List<String> folders = folders();
    int special = specialFolder(folders);
    return special < 0
        ? List.of()
        : Stream.of(special - 1, special + 1)
            .filter(i -> i >= 0 && i < folders.size())
            .map(folders::get)
            .toList();
  }

  /** The folders above the one for posts: they are categories. */
  List<String> categories() {
    if (isElsewhere()) {
      return List.of();
    }
    String special = relative.contains(POSTS) ? POSTS : DRAFTS;
    int end = relative.indexOf(special);
    String above = end < 0 ? relative : relative.substring(0, end);
    return Stream.of(above.split("/"))
        .filter(name -> !name.isEmpty() && !name.equals(name()))
        .toList();
  }

  /** The file's name with its extension. */
  String name() {
    return relative.substring(relative.lastIndexOf('/') + 1);
  }

  /** The file's extension with its dot. */
  String extension() {
    return RubyFile.extension(relative);
  }

  /** The file's name without its extension. */
  String baseName() {
    return RubyFile.baseName(relative);
  }

  /** The day and the slug in the file's name. */
  Optional<FileName.Dated> dated() {
    return JekyllFileName.dated(name());
  }

  /** What stands between the day, if there is one, and the extension, dots at its end aside. */
  String slug() {
    String slug = dated().map(FileName.Dated::slug).orElseGet(this::baseName);
    return withoutDots(slug);
  }

  /** The path with neither the folder for posts nor the extension: {@code :path}. */
  String cleaned() {
    String bare = relative.substring(0, relative.length() - extension().length());
    int posts = bare.indexOf(POSTS);
    return withoutDots(
        posts < 0 ? bare : bare.substring(0, posts) + bare.substring(posts + POSTS.length()));
  }

  private static String withoutDots(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    return text.substring(0, end);
  }
}
