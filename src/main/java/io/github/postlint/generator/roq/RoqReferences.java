package io.github.postlint.generator.roq;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a site's and a page's methods give, as authors call them in links. */
final class RoqReferences {
  private static final Pattern CALL =
      Pattern.compile(
          "\\{(site|page)\\.(url|image|file)\\(\\s*+(?:\"([^\"{}]*+)\"|'([^'{}]*+)')\\s*+\\)\\}"
              + "([^{}]*+)");

  private final RoqSettings settings;
  private final RoqFiles files;

  RoqReferences(RoqSettings settings, RoqFiles files) {
    this.settings = settings;
    this.files = files;
  }

  /**
   * The address that an expression prints; empty where it is another than those that are known.
   *
   * @param written the address as it is written
   * @param path of the document
   */
  Optional<String> printed(String written, String path) {
    Matcher call = CALL.matcher(written.strip());
    if (!call.matches()) {
      return Optional.empty();
    }
    String name = call.group(3) == null ? call.group(4) : call.group(3);
    if (name.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
      return Optional.of(name + call.group(5));
    }
    boolean page = call.group(1).equals("page");
    return switch (call.group(2)) {
      case "image" -> Optional.of((page ? image(name, path) : siteImage(name)) + call.group(5));
      case "file" ->
          page
              ? Optional.of(slug(name) + call.group(5)).filter(any -> RoqFiles.isIndex(path))
              : Optional.of(base() + "/" + slug(name) + call.group(5));
      default -> page ? Optional.empty() : Optional.of(base() + "/" + bare(name) + call.group(5));
    };
  }

  /** The address of an image of a document: beside the page of a folder, or among the site's. */
  String image(String name, String path) {
    return RoqFiles.isIndex(path) && files.isContent(path) && !name.startsWith("/")
        ? slug(name)
        : siteImage(bare(name));
  }

  private String siteImage(String name) {
    return base() + "/" + bare(settings.text("site.images-path")) + "/" + slug(bare(name));
  }

  private String base() {
    String base = bare(settings.text("quarkus.http.root-path")).replaceAll("/+$", "");
    return base.isEmpty() ? "" : "/" + base;
  }

  private static String bare(String path) {
    return path.replaceAll("^/+", "");
  }

  private String slug(String path) {
    return RoqAddress.slugifiedFile(path, settings.isTrue("site.slugify-files"));
  }
}
