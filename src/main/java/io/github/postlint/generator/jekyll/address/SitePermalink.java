package io.github.postlint.generator.jekyll.address;

import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Settings;
import java.util.Optional;

/**
 * The template for posts that the settings give: {@code permalink} of the collection {@code posts},
 * else the site's {@code permalink}, which may name a style.
 */
public final class SitePermalink {
  private SitePermalink() {}

  /** The template; empty where the settings are such that Jekyll stops. */
  public static Optional<PermalinkTemplate> read(Settings settings) {
    Optional<String> site = site(settings);
    Value collections = settings.values().value("collections").orElse(null);
    if (collections == null || RubyText.isNull(collections) || collections instanceof Sequence) {
      return template(site);
    }
    return site.isPresent() && collections instanceof Mapping mapping
        ? template(posts(mapping, site.get()))
        : Optional.empty();
  }

  private static Optional<PermalinkTemplate> template(Optional<String> text) {
    return text.isPresent() ? Optional.of(PermalinkTemplate.of(text.get())) : Optional.empty();
  }

  private static Optional<String> site(Settings settings) {
    Value value = settings.values().value("permalink").orElse(null);
    if (value == null || RubyText.isNull(value)) {
      return Optional.of(style("date"));
    }
    Optional<String> text = text(value);
    return text.isPresent() ? Optional.of(style(text.get())) : text;
  }

  private static Optional<String> posts(Mapping collections, String site) {
    Value posts = collections.value("posts").orElse(null);
    if (posts == null || RubyText.isNull(posts)) {
      return Optional.of(site);
    }
    if (!(posts instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Value> own = mapping.value("permalink");
    return own.isPresent() && RubyText.isTrue(own.get()) ? text(own.get()) : Optional.of(site);
  }

  private static Optional<String> text(Value value) {
    return RubyText.isText(value) ? Optional.of(((Scalar) value).text()) : Optional.empty();
  }

  private static String style(String permalink) {
    return switch (permalink) {
      case "none" -> "/:categories/:title:output_ext";
      case "date" -> "/:categories/:year/:month/:day/:title:output_ext";
      case "ordinal" -> "/:categories/:year/:y_day/:title:output_ext";
      case "pretty" -> "/:categories/:year/:month/:day/:title/";
      case "weekdate" -> "/:categories/:year/W:week/:short_day/:title:output_ext";
      default -> permalink;
    };
  }
}
