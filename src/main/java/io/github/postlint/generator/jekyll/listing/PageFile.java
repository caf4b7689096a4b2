package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.site.map.PercentDecoder;
import io.github.postlint.site.tree.PathNames;
import java.util.Optional;

/** The file to which Jekyll writes the page of an address. */
final class PageFile {
  private PageFile() {}

  /**
   * The file, relative to the folder of the built site and with a leading slash; empty where Jekyll
   * stops, or where its name is no text.
   *
   * @param outputExtension of the page, with its dot
   */
  static Optional<String> of(String address, String outputExtension) {
    Optional<String> path = PercentDecoder.decode(address);
    return path.isPresent() && path.get().indexOf('\0') < 0
        ? Optional.of(file(expand(path.get()), address.endsWith("/"), outputExtension))
        : Optional.empty();
  }

  private static String file(String path, boolean folder, String outputExtension) {
    if (folder) {
      return path.equals("/") ? "/index.html" : path + "/index.html";
    }
    return path.endsWith(outputExtension) ? path : path + outputExtension;
  }

  /** Ruby's {@code File.expand_path}: an absolute path without {@code .} and {@code ..}. */
  private static String expand(String path) {
    return "/" + PathNames.normal(path);
  }
}
