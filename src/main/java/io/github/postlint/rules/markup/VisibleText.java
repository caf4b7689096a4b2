package io.github.postlint.rules.markup;

/** Makes of an attribute list what readers see of it. */
final class VisibleText {
  private VisibleText() {}

  /** The list with the quotes that kramdown makes of straight ones. */
  static String of(String list) {
    return list.replace('\n', ' ').replace('"', '\u201d').replace('\'', '\u2019');
  }
}
