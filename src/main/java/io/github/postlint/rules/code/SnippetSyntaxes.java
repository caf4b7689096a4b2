package io.github.postlint.rules.code;

import java.util.Locale;
import java.util.Optional;

/** The languages that can be parsed. A parser's classes are loaded when a post first needs them. */
final class SnippetSyntaxes {
  private SnippetSyntaxes() {}

  /** The syntax of a fence's language; empty where it is not known here. */
  static Optional<SnippetSyntax> of(String language) {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "json" -> Optional.of(new JsonSyntax(false));
      case "jsonc" -> Optional.of(new JsonSyntax(true));
      case "yaml", "yml" -> Optional.of(new YamlSyntax());
      case "xml" -> Optional.of(new XmlSyntax());
      case "toml" -> Optional.of(new TomlSyntax());
      case "properties" -> Optional.of(new PropertiesSyntax());
      case "java" -> Optional.of(new JavaSyntax());
      default -> Optional.empty();
    };
  }
}
