package io.github.postlint.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rules' pages, and other documents, as files of the project. */
final class PageFiles {

  /** Whether this run rewrites what it would else compare: {@code -Dpostlint.pages.update=true}. */
  static final boolean UPDATE = Boolean.getBoolean("postlint.pages.update");

  /** Where the pages are, relative to the project. */
  static final String FOLDER = "src/main/resources/io/github/postlint/rules";

  private PageFiles() {}

  /** A file of the project. */
  static Path file(String path) {
    return Path.of(System.getProperty("basedir", ""), path);
  }

  /** All pages, by name. */
  static List<Path> all() {
    try (Stream<Path> files = Files.list(file(FOLDER))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the rule that a page is about. */
  static String ruleId(Path page) {
    String name = page.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** A page's text. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a page's text where it is another. */
  static void write(Path file, String text) {
    try {
      if (!Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
