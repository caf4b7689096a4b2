package io.github.postlint.planted;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is planted.
 *
 * @param files the paths of posts that may get it
 * @param mistakes the kinds
 */
record Catalog(Pattern files, List<Mistake> mistakes) {

  /** What goes into posts in AsciiDoc. */
  static Catalog asciiDoc() {
    return new Catalog(Pattern.compile(".*\\.a(scii)?do?c"), AsciiDocMistakes.all());
  }

  /** What goes into posts of Hugo. */
  static Catalog hugo() {
    return new Catalog(Pattern.compile(".*\\.(?:md|markdown)"), HugoMistakes.all());
  }
}
