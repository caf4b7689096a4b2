package io.github.postlint.tags.output;

import io.github.postlint.read.PathText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells paths that stay below the output folder. */
final class SafePath {
  private SafePath() {}

  /** Whether a path has plain names only: none empty, none that leads up, no other separator. */
  static boolean isInside(String path) {
    return !path.isEmpty() && Arrays.stream(path.split("/", -1)).allMatch(SafePath::isName);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.chars()
            .noneMatch(unit -> unit < ' ' || unit == '\\' || unit == ':' || unit == 0x7f);
  }

  /**
   * The file that a path means.
   *
   * @throws IllegalArgumentException if the path would leave the folder
   * @throws OutputException if this machine cannot write such a name
   */
  static Path resolve(Path root, String path) {
    if (!isInside(path)) {
      throw new IllegalArgumentException("\"" + path + "\" is not a path below the output folder.");
    }
    try {
      return PathText.resolve(root, path);
    } catch (InvalidPathException e) {
      throw new OutputException(
          "This machine's settings allow no file named \""
              + path
              + "\". Set the environment variable LC_ALL to C.UTF-8, or make ASCII slugs"
              + " (postlint.tags.slugs=ascii).",
          e);
    }
  }
}
