package io.github.postlint.generator.jekyll;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.UnknownMarkup;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The syntax of files without a markup that is read: feeds, data, styles, scripts. */
final class OtherFiles {
  /** Their extensions; a name without a dot has none. */
  private static final Set<String> PLAIN =
      Set.of(
          "",
          "xml",
          "atom",
          "rss",
          "json",
          "webmanifest",
          "js",
          "mjs",
          "coffee",
          "css",
          "scss",
          "sass",
          "txt",
          "csv",
          "tsv",
          "yml",
          "yaml",
          "toml",
          "ics",
          "svg",
          "liquid",
          "inc",
          "sh",
          "rb",
          "py",
          "php",
          "conf",
          "htaccess",
          "haml",
          "slim",
          "textile",
          "org",
          "rst");

  private final Syntax syntax;

  /**
   * @param liquid whether Liquid runs over them
   */
  OtherFiles(boolean liquid) {
    syntax =
        new Syntax(JekyllSyntax.FRONT_MATTER, JekyllSyntax.template(liquid), new UnknownMarkup(""));
  }

  /** The syntax of a file by its name; empty where that does not tell that it is one of them. */
  Optional<Syntax> syntax(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PLAIN.contains(name.indexOf('.') < 0 ? "" : extension)
        ? Optional.of(syntax)
        : Optional.empty();
  }
}
