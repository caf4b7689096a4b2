package io.github.postlint.generator.jekyll.ruby;

/** Ruby's idea of a file's extension. */
public final class RubyFile {
  private RubyFile() {}

  /** The extension with its dot; empty where there is none. Dots that begin a name begin none. */
  public static String extension(String path) {
    return path.substring(extensionStart(path));
  }

  /** The file's name without folders and extension. */
  public static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1, extensionStart(path));
  }

  private static int extensionStart(String path) {
    int name = path.lastIndexOf('/') + 1;
    while (name < path.length() && path.charAt(name) == '.') {
      name++;
    }
    int dot = path.lastIndexOf('.');
    return dot > name ? dot : path.length();
  }
}
