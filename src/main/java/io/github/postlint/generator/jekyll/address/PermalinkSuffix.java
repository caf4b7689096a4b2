package io.github.postlint.generator.jekyll.address;

import io.github.postlint.site.Settings;

/** How the addresses of pages end: the part of the site's {@code permalink} that pages share. */
public final class PermalinkSuffix {
  private PermalinkSuffix() {}

  /**
   * What the settings' permalink asks for at the end of pages' addresses: a slash, an extension, or
   * nothing.
   */
  public static String of(Settings settings) {
    String permalink = settings.text("permalink").orElse("date");
    return switch (permalink) {
      case "pretty" -> "/";
      case "date", "ordinal", "none" -> ":output_ext";
      default ->
          permalink.endsWith("/") ? "/" : permalink.endsWith(":output_ext") ? ":output_ext" : "";
    };
  }
}
