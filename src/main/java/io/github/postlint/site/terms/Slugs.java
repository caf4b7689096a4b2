package io.github.postlint.site.terms;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Makes slugs: the names of terms in addresses and file names. */
public final class Slugs {
  /**
   * The longest slug in bytes of UTF-8. File systems take names of 255 bytes; the rest is left for
   * extensions and temporary names.
   */
  public static final int MAX_BYTES = 200;

  private static final int CHECKSUM_LENGTH = 9;

  private final SlugStyle style;

  /** A maker of slugs in {@code style}. */
  public Slugs(SlugStyle style) {
    this.style = style;
  }

  /**
   * The slug of a text: lower case, symbols that are names spelled, Latin accents removed, each run
   * of anything but letters and digits one hyphen. Case changes and digits do not split. A slug
   * that would be too long is cut and ends with a checksum of the whole.
   *
   * @return the slug; empty where the text has no letter and no digit
   */
  public String of(String text) {
    SlugBuilder slug = new SlugBuilder(style);
    Folding.fold(text).codePoints().forEach(slug::add);
    return shortened(slug.toString());
  }

  private static String shortened(String slug) {
    byte[] bytes = slug.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_BYTES) {
      return slug;
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    int length = MAX_BYTES - CHECKSUM_LENGTH;
    while ((bytes[length] & 0xC0) == 0x80) {
      length--;
    }
    String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
    String hex = Long.toHexString(0x1_0000_0000L | checksum.getValue()).substring(1);
    return (head.endsWith("-") ? head.substring(0, head.length() - 1) : head) + "-" + hex;
  }
}
