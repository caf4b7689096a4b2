package io.github.postlint.generator.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Under which address a document is published. */
final class JbakeAddress {
  private static final String INDEX = "index";

  private final JbakeSettings settings;

  JbakeAddress(JbakeSettings settings) {
    this.settings = settings;
  }

  /**
   * The file that is written, relative to the published site. Its name is percent-encoded, so that
   * an address has to encode it once more.
   *
   * @param path of the document, relative to the folder of content
   * @param type of the document
   * @param draft whether it is one
   */
  String file(String path, String type, boolean draft) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    String base = URLEncoder.encode(path.substring(name, dot), StandardCharsets.UTF_8);
    String end =
        (isWithoutExtension("/" + path) ? "/" + INDEX : "")
            + (draft ? settings.text("draft.suffix") : "");
    return path.substring(0, name) + base + end + extension(type);
  }

  private String extension(String type) {
    String key = "template." + type + ".extension";
    return settings.isSet(key) ? settings.text(key) : settings.text("output.extension");
  }

  private boolean isWithoutExtension(String path) {
    String prefix = settings.text("uri.noExtension.prefix");
    return settings.isTrue("uri.noExtension") && !prefix.isEmpty() && path.startsWith(prefix);
  }

  /** The address of a file, not encoded: that of the folder where pages have no extension. */
  String address(String file) {
    String index = "/" + INDEX + settings.text("output.extension");
    boolean bare = isWithoutExtension("/" + file) && file.endsWith(index);
    return "/" + (bare ? file.substring(0, file.length() - index.length() + 1) : file);
  }

  /** The address of a file as browsers are to get it. */
  Optional<String> encoded(String file) {
    try {
      return Optional.of(new URI(null, null, address(file), null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
