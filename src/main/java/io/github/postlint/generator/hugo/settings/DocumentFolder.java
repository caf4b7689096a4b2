package io.github.postlint.generator.hugo.settings;

/**
 * A folder with documents.
 *
 * @param path relative to the site, without a slash at its end
 * @param language of what lies in it, unless a file's name says otherwise
 */
public record DocumentFolder(String path, String language) {

  /** Whether a file or a folder lies in it. */
  public boolean holds(String other) {
    return other.startsWith(path + "/");
  }

  /** The rest of the path of what lies in it. */
  public String inside(String other) {
    return other.substring(path.length() + 1);
  }
}
