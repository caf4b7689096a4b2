package io.github.postlint.generator.jekyll.address;

import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.site.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post's path, and what Jekyll reads from it.
 *
 * @param text relative to the site
 * @param relative relative to the folder of the collections, which is the site unless the settings
 *     say otherwise
 */
public record PostPath(String text, String relative) {
  private static final String POSTS = "_posts";
  private static final String DRAFTS = "_drafts";

  /**
   * A path.
   *
   * @param collections the setting {@code collections_dir}, without slashes at its ends
   */
  public static PostPath of(String path, String collections) {
    boolean inside = !collections.isEmpty() && path.startsWith(collections + "/");
    return new PostPath(path, inside ? path.substring(collections.length() + 1) : path);
  }

  /** Where the folder begins in which Jekyll looks for posts or drafts, or -1. */
  private int specialFolder() {
    int from = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', from)) {
      if (isFolder(POSTS, from, slash) || isFolder(DRAFTS, from, slash)) {
        return from;
      }
      from = slash + 1;
    }
    return -1;
  }

  private boolean isFolder(String name, int from, int to) {
    return to - from == name.length() && text.startsWith(name, from);
  }

  /** Whether the file lies in a folder for posts. */
  public boolean isInPosts() {
    int special = specialFolder();
    return special >= 0 && text.startsWith(POSTS, special);
  }

  /** Whether the file lies in a folder for drafts. */
  public boolean isInDrafts() {
    int special = specialFolder();
    return special >= 0 && text.startsWith(DRAFTS, special);
  }

  /** Whether the file lies in no folder that means something to Jekyll. */
  public boolean isElsewhere() {
    return specialFolder() < 0;
  }

  /** The path from the folder for posts or drafts on. */
  public String entry() {
    int special = specialFolder();
    return special < 0 ? text : text.substring(text.indexOf('/', special) + 1);
  }

  /** The folders directly around and directly in the folder for posts or drafts. */
  public List<String> neighbours() {
    int special = specialFolder();
    if (special < 0) {
      return List.of();
    }
    List<String> neighbours = new ArrayList<>(2);
    if (special > 0) {
      neighbours.add(text.substring(text.lastIndexOf('/', special - 2) + 1, special - 1));
    }
    String entry = entry();
    if (entry.indexOf('/') >= 0) {
      neighbours.add(entry.substring(0, entry.indexOf('/')));
    }
    return neighbours;
  }

  /** The folders above the one for posts: they are categories. */
  public List<String> categories() {
    if (isElsewhere()) {
      return List.of();
    }
    String special = relative.contains(POSTS) ? POSTS : DRAFTS;
    int end = relative.indexOf(special);
    String above = end < 0 ? relative : relative.substring(0, end);
    List<String> categories = new ArrayList<>();
    for (String name : above.split("/")) {
      if (!name.isEmpty() && !name.equals(name())) {
        categories.add(name);
      }
    }
    return categories;
  }

  /** The file's name with its extension. */
  String name() {
    return relative.substring(relative.lastIndexOf('/') + 1);
  }

  /** The file's extension with its dot. */
  public String extension() {
    return RubyFile.extension(relative);
  }

  /** The file's name without its extension. */
  public String baseName() {
    return RubyFile.baseName(relative);
  }

  /** The day and the slug in the file's name. */
  public Optional<FileName.Dated> dated() {
    return JekyllFileName.dated(name());
  }

  /** What stands between the day, if there is one, and the extension, dots at its end aside. */
  public String slug() {
    Optional<FileName.Dated> dated = dated();
    return withoutDots(dated.isPresent() ? dated.get().slug() : baseName());
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
