package io.github.postlint.site.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** The names of which a path is made. */
public final class PathNames {
  private PathNames() {}

  /** The path without empty names, {@code .} and {@code ..}, and without slashes at its ends. */
  public static String normal(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
