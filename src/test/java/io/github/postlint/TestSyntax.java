package io.github.postlint;

import io.github.postlint.generator.Generators;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.UnknownMarkup;
import io.github.postlint.post.commonmark.CommonMark;
import io.github.postlint.post.kramdown.Kramdown;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.template.TemplateLanguage;
import java.nio.file.Path;

/** Languages in which posts of tests are written. */
public final class TestSyntax {

  /** What Jekyll reads where no settings say otherwise. */
  public static final Syntax JEKYLL = Generators.detect(Path.of("none")).syntax();

  private TestSyntax() {}

  /** Jekyll's front matter, with Liquid or without, and a Markdown. */
  public static Syntax of(boolean liquid, Markdown markdown) {
    return of(liquid, markdown, AutoIds.DEFAULT);
  }

  /** The same with headings that get other ids. */
  public static Syntax of(boolean liquid, Markdown markdown, AutoIds autoIds) {
    return new Syntax(
        JEKYLL.frontMatter(),
        liquid ? JEKYLL.template() : TemplateLanguage.NONE,
        markdown.markup(autoIds));
  }

  /** A kind of Markdown. */
  public enum Markdown {
    /** kramdown with its parser for GitHub's dialect. */
    KRAMDOWN_GFM,
    /** kramdown's own dialect. */
    KRAMDOWN,
    /** CommonMark. */
    COMMONMARK,
    /** Another. */
    UNKNOWN;

    /** The kind of a markup. */
    public static Markdown of(Markup markup) {
      if (markup instanceof Kramdown kramdown) {
        return kramdown.dialect() == Dialect.GFM ? KRAMDOWN_GFM : KRAMDOWN;
      }
      return markup instanceof CommonMark ? COMMONMARK : UNKNOWN;
    }

    private Markup markup(AutoIds autoIds) {
      return switch (this) {
        case KRAMDOWN_GFM -> new Kramdown(Dialect.GFM, autoIds, false, 0);
        case KRAMDOWN -> new Kramdown(Dialect.KRAMDOWN, autoIds, false, 0);
        case COMMONMARK -> new CommonMark();
        case UNKNOWN -> new UnknownMarkup("textile");
      };
    }
  }
}
