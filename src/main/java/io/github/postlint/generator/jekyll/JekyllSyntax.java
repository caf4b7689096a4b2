package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.settings.JekyllAutoIds;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.commonmark.CommonMark;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.yaml.PsychScalar;
import io.github.postlint.post.frontmatter.yaml.YamlFrontMatter;
import io.github.postlint.post.kramdown.Kramdown;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.markdown.SharedMarkdown;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.site.Settings;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages in which posts are written for Jekyll. */
final class JekyllSyntax {
  static final FrontMatterFormat FRONT_MATTER = new YamlFrontMatter("-.", PsychScalar::resolve);
  private static final TemplateLanguage LIQUID = new Liquid("render_with_liquid");

  private static final Pattern OFFSET = Pattern.compile("[-+]?\\d{1,3}");

  private JekyllSyntax() {}

  /**
   * @param liquid whether Liquid runs over posts
   */
  static Syntax of(Settings settings, boolean liquid) {
    return new Syntax(FRONT_MATTER, template(liquid), JekyllSyntax.markup(settings));
  }

  /**
   * @param liquid whether Liquid runs over posts
   */
  static TemplateLanguage template(boolean liquid) {
    return liquid ? LIQUID : TemplateLanguage.NONE;
  }

  private static Markup markup(Settings settings) {
    String markdown = settings.text("markdown").orElse("kramdown");
    return switch (markdown.toLowerCase(Locale.ROOT)) {
      case "kramdown" -> kramdown(settings);
      case "commonmark", "commonmarkghpages" -> new CommonMark();
      default -> new SharedMarkdown(markdown);
    };
  }

  /** Without GitHub's quirks, fences do not interrupt paragraphs; too rare a choice to follow. */
  private static Markup kramdown(Settings settings) {
    if (settings.mapping("kramdown").value("gfm_quirks").isPresent()) {
      return new SharedMarkdown("kramdown");
    }
    String input = settings.mapping("kramdown").scalar("input").map(Scalar::text).orElse("GFM");
    return switch (input.toLowerCase(Locale.ROOT)) {
      case "gfm" -> kramdown(settings, Dialect.GFM);
      case "kramdown" -> kramdown(settings, Dialect.KRAMDOWN);
      default -> new SharedMarkdown("kramdown");
    };
  }

  private static Markup kramdown(Settings settings, Dialect dialect) {
    Mapping options = settings.mapping("kramdown");
    boolean readsHtml =
        options.scalar("parse_block_html").filter(value -> !value.isFalse()).isPresent();
    return new Kramdown(dialect, JekyllAutoIds.of(options), readsHtml, headingOffset(options));
  }

  /** What is not a whole number stops kramdown. */
  private static int headingOffset(Mapping options) {
    String offset = options.scalar("header_offset").map(Scalar::text).orElse("0").strip();
    return OFFSET.matcher(offset).matches() ? Integer.parseInt(offset) : 0;
  }
}
