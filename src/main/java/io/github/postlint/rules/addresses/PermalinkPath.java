package io.github.postlint.rules.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a permalink.
 *
 * @param folders the names before the last one
 * @param name the last one, without its ending
 * @param ending a slash, an extension such as {@code .html}, or nothing
 */
record PermalinkPath(List<String> folders, String name, String ending) {
  private static final Set<String> EXTENSIONS = Set.of(".htm", ".html", ".php", ".asp", ".aspx");

  static PermalinkPath of(String permalink) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int slash = permalink.indexOf('/'); slash >= 0; slash = permalink.indexOf('/', start)) {
      if (slash > start) {
        names.add(permalink.substring(start, slash));
      }
      start = slash + 1;
    }
    if (start < permalink.length()) {
      names.add(permalink.substring(start));
    }
    if (names.isEmpty()) {
      return new PermalinkPath(List.of(), "", "/");
    }
    String last = names.remove(names.size() - 1);
    if (permalink.endsWith("/")) {
      return new PermalinkPath(List.copyOf(names), last, "/");
    }
    int dot = last.lastIndexOf('.');
    boolean page = dot > 0 && EXTENSIONS.contains(last.substring(dot));
    int end = page ? dot : last.length();
    return new PermalinkPath(List.copyOf(names), last.substring(0, end), last.substring(end));
  }

  /** The path with a leading slash. */
  String text() {
    StringBuilder text = new StringBuilder("/");
    for (String folder : folders) {
      text.append(folder).append('/');
    }
    return text.append(name).append(ending).toString();
  }
}
