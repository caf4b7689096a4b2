package io.github.postlint.generator.roq;

import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that a site's and a page's methods give, as authors call them in links. */
final class RoqReferences {
  private static final Pattern CALL =
      Pattern.compile(
          "\\{(site|page)\\.(url|image|file)\\(\\s*+(?:\"([^\"{}]*+)\"|'([^'{}]*+)')\\s*+\\)\\}"
              + "([^{}]*+)");

  private final RoqSettings settings;
  private final RoqFiles files;
  private final Path root;
  private final Map<String, Boolean> attached = new ConcurrentHashMap<>();

  /**
   * @param root the site's folder
   */
  RoqReferences(RoqSettings settings, RoqFiles files, Path root) {
    this.settings = settings;
    this.files = files;
    this.root = root;
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
              : Optional.of(settings.basePath() + "/" + slug(name) + call.group(5));
      default ->
          page
              ? Optional.empty()
              : Optional.of(settings.basePath() + "/" + bare(name) + call.group(5));
    };
  }

  /**
   * The address of an image of a document: beside the page of a folder in which other files lie, or
   * else among the site's.
   */
  String image(String name, String path) {
    boolean beside =
        RoqFiles.isIndex(path)
            && files.isContent(path)
            && !name.startsWith("/")
            && attached.computeIfAbsent(
                path.substring(0, path.lastIndexOf('/') + 1), this::hasFiles);
    return beside ? slug(name) : siteImage(bare(name));
  }

  /** The site's own index has no files beside it, wherever they lie. */
  private boolean hasFiles(String folder) {
    if (folder.equals(settings.content() + "/")) {
      return false;
    }
    try (Stream<Path> beside = Files.list(PathText.resolve(root, folder))) {
      return beside.anyMatch(
          file -> Files.isDirectory(file) || !RoqFiles.isMarkup(file.getFileName().toString()));
    } catch (IOException e) {
      return true;
    }
  }

  private String siteImage(String name) {
    return settings.basePath()
        + "/"
        + bare(settings.text("site.images-path"))
        + "/"
        + slug(bare(name));
  }

  private static String bare(String path) {
    return path.replaceAll("^/+", "");
  }

  private String slug(String path) {
    return RoqAddress.slugifiedFile(path, settings.isTrue("site.slugify-files"));
  }
}
