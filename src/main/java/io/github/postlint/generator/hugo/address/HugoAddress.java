package io.github.postlint.generator.hugo.address;

import java.nio.charset.StandardCharsets;

/**
 * The address of a page.
 *
 * @param path with a leading slash, not encoded
 * @param file that is written, relative to the published site, without a leading slash
 */
public record HugoAddress(String path, String file) {
  private static final String INDEX = "index.html";
  private static final String UNRESERVED = "-._~/:@!$&'()*+,;=#";

  /** The page of a folder. */
  static HugoAddress folder(String folder) {
    String bare = trim(folder);
    return bare.isEmpty()
        ? new HugoAddress("/", INDEX)
        : new HugoAddress("/" + bare + "/", bare + "/" + INDEX);
  }

  /** A file. */
  static HugoAddress file(String file) {
    String bare = trim(file);
    boolean index = bare.equals(INDEX) || bare.endsWith("/" + INDEX);
    return new HugoAddress(
        "/" + (index ? bare.substring(0, bare.length() - INDEX.length()) : bare), bare);
  }

  private static String trim(String path) {
    String one = path.replaceAll("/{2,}", "/");
    int start = one.startsWith("/") ? 1 : 0;
    int end = one.length() > start && one.endsWith("/") ? one.length() - 1 : one.length();
    return one.substring(start, end);
  }

  /** The folder, without slashes at its ends, from which relative links of the page lead. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "" : path.substring(1, slash);
  }

  /** The path as a link has it. */
  public String encoded() {
    StringBuilder made = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      made.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return made.toString();
  }
}
