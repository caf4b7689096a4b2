package io.github.postlint.tags.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a page stands in the site and in the output folder.
 *
 * @param path relative to the site's base, percent-encoded, with a slash at both ends: {@code
 *     /tags/java/}
 */
record PageAddress(String path) {
  private static final String FILE = "index.html";

  /** The address of a further page; the first is this one. */
  PageAddress page(int number) {
    return number == 1 ? this : new PageAddress(path + "page/" + number + "/");
  }

  /** Its file below the output folder: {@code html/tags/java/index.html}. */
  String file() {
    return "html" + decoded() + FILE;
  }

  /** A link to its file from the pages' folder: {@code tags/java/index.html}. */
  String href() {
    return folderHref() + FILE;
  }

  /** A link to its folder from the pages' folder: {@code tags/java/}. */
  String folderHref() {
    return Href.path(decoded().substring(1));
  }

  /** A link from it to the pages' folder: {@code ../../}. */
  String root() {
    int depth = (int) decoded().chars().filter(c -> c == '/').count() - 1;
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  private String decoded() {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int escaped = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      plain.write(escaped < 0 ? bytes[i] : escaped);
      i += escaped < 0 ? 0 : 2;
    }
    return plain.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
