package io.github.postlint.generator.jekyll.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The file that Jekyll writes for an address. */
public final class OutputPath {
  private OutputPath() {}

  /**
   * The path, without a leading slash.
   *
   * @param address with a leading slash, encoded
   * @param extension of the page, with its dot
   */
  public static String of(String address, String extension) {
    String path = decode(address).substring(1);
    if (path.isEmpty() || path.endsWith("/")) {
      path += "index";
    }
    return path.endsWith(extension) ? path : path + extension;
  }

  /** An address without its percent signs; as it is where they are not well-formed. */
  public static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
