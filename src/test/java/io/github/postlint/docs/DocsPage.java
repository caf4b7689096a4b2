package io.github.postlint.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One page of the documentation.
 *
 * @param group the heading in the list of all pages; empty where it is not in that list
 * @param source its Markdown file, relative to the project
 * @param target its HTML file, relative to the site
 */
record DocsPage(String group, String source, String target) {
  private static final String RULES = "src/main/resources/io/github/postlint/rules/";

  /** All pages, in the order of the list. */
  static List<DocsPage> all() {
    List<DocsPage> pages = new ArrayList<>();
    pages.add(new DocsPage("Start", "README.md", "index.html"));
    docs(pages, "Start", "adoption", "recipes");
    docs(pages, "Look up", "rules", "parameters", "reports", "how-it-decides");
    docs(pages, "More goals", "tags", "external-links");
    docs(pages, "Good to know", "cost", "compatibility", "security", "other-tools");
    project(pages, "Project", "CHANGELOG", "CONTRIBUTING");
    project(pages, "", "CODE_OF_CONDUCT");
    pages.add(new DocsPage("", "SECURITY.md", "reporting-a-weakness.html"));
    String plugins = "src/main/resources/io/github/postlint/plugins.md";
    pages.add(new DocsPage("", plugins, "plugins.html"));
    try (Stream<Path> files = Files.list(Path.of(RULES))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .forEach(name -> pages.add(new DocsPage("", RULES + name, "rules/" + html(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static void docs(List<DocsPage> pages, String group, String... names) {
    for (String name : names) {
      pages.add(new DocsPage(group, "docs/" + name + ".md", name + ".html"));
    }
  }

  /** Files at the project's top, whose names are upper case by custom. */
  private static void project(List<DocsPage> pages, String group, String... names) {
    for (String name : names) {
      String target = name.toLowerCase(Locale.ROOT).replace('_', '-');
      pages.add(new DocsPage(group, name + ".md", target + ".html"));
    }
  }

  private static String html(String name) {
    return name.substring(0, name.length() - ".md".length()) + ".html";
  }

  /** The id of the rule that it explains; empty for all other pages. */
  String rule() {
    return target.startsWith("rules/")
        ? target.substring("rules/".length(), target.length() - ".html".length())
        : "";
  }

  /** What leads from this page to the site's top. */
  String toTop() {
    return target.contains("/") ? "../" : "";
  }

  /** Its text in Markdown. */
  String markdown() {
    try {
      return Files.readString(Path.of(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
