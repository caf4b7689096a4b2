package io.github.postlint.generator.jekyll;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.UnknownMarkup;
import io.github.postlint.post.html.Html;
import java.util.Locale;
import java.util.Set;

/** The files that Jekyll publishes as they are, but for Liquid and the layout. */
final class HtmlFiles {
  /** What Jekyll takes for HTML. */
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

  private final boolean liquid;

  /**
   * @param liquid whether Liquid runs over posts
   */
  HtmlFiles(boolean liquid) {
    this.liquid = liquid;
  }

  /** Whether a file is one of them, unless the settings make another markup of it. */
  boolean have(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && EXTENSIONS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Made when it is asked for, so that other sites never load what reads HTML. Browsers read XHTML
   * as XML, where other things are right.
   */
  Syntax syntax(String path) {
    boolean xml = path.toLowerCase(Locale.ROOT).endsWith(".xhtml");
    return new Syntax(
        JekyllSyntax.FRONT_MATTER,
        JekyllSyntax.template(liquid),
        xml ? new UnknownMarkup("XHTML") : new Html());
  }
}
