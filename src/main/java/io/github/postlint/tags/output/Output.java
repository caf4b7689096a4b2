package io.github.postlint.tags.output;

/** Takes the files of an index. */
public interface Output {

  /**
   * Takes one file.
   *
   * @param path below the output folder, with {@code /} between folders, such as {@code
   *     html/tags/java/index.html}; each path once
   * @param content the whole file
   * @throws IllegalArgumentException if the path would leave the output folder
   */
  void put(String path, byte[] content);

  /** Takes one file of text, to be written as UTF-8. */
  default void put(String path, String text) {
    put(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
