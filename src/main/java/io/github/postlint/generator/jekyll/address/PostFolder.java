package io.github.postlint.generator.jekyll.address;

/** Where posts lie: in folders named {@code _posts}, and in {@code _drafts}. */
public final class PostFolder {

  private PostFolder() {}

  /**
   * Where the entry begins in a path below a folder for posts.
   *
   * @param drafts whether folders for drafts count as well
   * @see io.github.postlint.site.Sources#postEntry
   */
  public static int entry(String path, boolean drafts) {
    int posts = entry(path, "_posts");
    return posts < 0 && drafts ? entry(path, "_drafts") : posts;
  }

  /** Whether a file lies in a folder for drafts. */
  public static boolean isDraft(String path) {
    return ("/" + path).contains("/_drafts/");
  }

  /**
   * Where the entry begins in a path below a folder; the path's end for the folder itself, and -1
   * for what does not lie in one.
   *
   * @param folder the folder's name
   */
  public static int entry(String path, String folder) {
    int at = path.startsWith(folder) ? 0 : next(path, folder, 0);
    while (at >= 0) {
      int end = at + folder.length();
      if (end == path.length()) {
        return end;
      }
      if (path.charAt(end) == '/') {
        return end + 1;
      }
      at = next(path, folder, end);
    }
    return -1;
  }

  /** Where the next name in a path begins that begins with {@code folder}, or -1. */
  private static int next(String path, String folder, int from) {
    int at = path.indexOf(folder, from);
    while (at > 0 && path.charAt(at - 1) != '/') {
      at = path.indexOf(folder, at + 1);
    }
    return at;
  }
}
