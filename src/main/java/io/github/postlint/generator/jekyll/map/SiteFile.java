package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PermalinkTemplate;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.ruby.UrlEscape;
import java.util.Optional;

/**
 * A file outside of collections.
 *
 * @param folder relative to the site, with a slash at its end; empty for the site itself
 * @param baseName without extension
 * @param extension with its dot
 * @param outputExtension of the page that may be made of it
 */
record SiteFile(String folder, String baseName, String extension, String outputExtension) {

  static SiteFile of(String path, PageExtension extensions) {
    String extension = RubyFile.extension(path);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length(), path.length() - extension.length());
    return new SiteFile(folder, withoutDots(name), extension, extensions.of(extension));
  }

  private static String withoutDots(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '.') {
      end--;
    }
    return name.substring(0, end);
  }

  boolean isMarkdown() {
    return !outputExtension.equals(extension) && outputExtension.equals(".html");
  }

  /** Where the file is copied to. */
  String copy() {
    return OutputPath.decode(folder + baseName + extension);
  }

  /**
   * The page's address; empty where Jekyll stops.
   *
   * @param permalink what the page says of its address
   * @param suffix what the addresses of the site's pages end with
   */
  Optional<String> address(Optional<String> permalink, String suffix) {
    Optional<String> dir = UrlEscape.of("/" + folder);
    Optional<String> name = UrlEscape.of(baseName);
    if (dir.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    String filled =
        permalink
            .orElseGet(() -> template(suffix))
            .replace(":path", dir.get())
            .replace(":basename", name.get())
            .replace(":output_ext", outputExtension);
    return Optional.of(PermalinkTemplate.sanitize("/" + filled));
  }

  private String template(String suffix) {
    boolean html =
        outputExtension.equals(".html")
            || outputExtension.equals(".htm")
            || outputExtension.equals(".xhtml");
    if (!html) {
      return "/:path/:basename:output_ext";
    }
    return baseName.equals("index") ? "/:path/" : "/:path/:basename" + suffix;
  }
}
