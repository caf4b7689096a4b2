package io.github.postlint.rules.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a permalink.
 *
 * @param folders the names before the last one
 * @param name the last one, without its ending
 * @param ending a slash, an extension such as {@code .html}, or nothing
 */
record PermalinkPath(List<String> folders, String name, String ending) {
  private static final Pattern EXTENSION = Pattern.compile("(.+)(\\.(?:html?|php|aspx?))");

  static PermalinkPath of(String permalink) {
    List<String> names = new ArrayList<>();
    for (String name : permalink.split("/")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      return new PermalinkPath(List.of(), "", "/");
    }
    String last = names.remove(names.size() - 1);
    Matcher extension = EXTENSION.matcher(last);
    if (permalink.endsWith("/") || !extension.matches()) {
      return new PermalinkPath(List.copyOf(names), last, permalink.endsWith("/") ? "/" : "");
    }
    return new PermalinkPath(List.copyOf(names), extension.group(1), extension.group(2));
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
