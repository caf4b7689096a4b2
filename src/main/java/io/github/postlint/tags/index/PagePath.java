package io.github.postlint.tags.index;

import io.github.postlint.site.map.PercentDecoder;

/** What an address of the index is in a tree of files. */
public final class PagePath {
  private PagePath() {}

  /**
   * The folder in which the page with an address lies.
   *
   * @param address percent-encoded, with a slash at both ends: {@code /tags/%E6%97%A5/}
   * @return without a leading slash: {@code tags/日/}
   */
  public static String folder(String address) {
    return decode(address).substring(1);
  }

  /** An address without its percent-encoding. */
  public static String decode(String address) {
    return PercentDecoder.decode(address).orElse(address);
  }
}
