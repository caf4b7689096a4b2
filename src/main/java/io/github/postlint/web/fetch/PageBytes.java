package io.github.postlint.web.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The bytes of a body. */
public final class PageBytes {
  /** No bytes, of which nothing is known. */
  public static final PageBytes NONE = new PageBytes(new byte[0], false);

  private final byte[] bytes;
  private final boolean whole;

  /**
   * @param bytes the first of them
   * @param whole whether these are all
   */
  public PageBytes(byte[] bytes, boolean whole) {
    this.bytes = Arrays.copyOf(bytes, bytes.length);
    this.whole = whole;
  }

  /** How many came. */
  public int size() {
    return bytes.length;
  }

  /** What came, read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * All bytes of the page; empty where not all are known.
   *
   * @param encoding how they are packed, as the server says; empty where they are not
   * @param size more than these, unpacked, are not read
   */
  public Optional<byte[]> unpacked(String encoding, int size) {
    if (!whole) {
      return Optional.empty();
    }
    return switch (encoding) {
      case "", "identity" -> Optional.of(Arrays.copyOf(bytes, bytes.length));
      case "gzip", "x-gzip" -> unzipped(size);
      default -> Optional.empty();
    };
  }

  private Optional<byte[]> unzipped(int size) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int count;
      while ((count = in.read(buffer)) >= 0) {
        out.write(buffer, 0, count);
        if (out.size() > size) {
          return Optional.empty();
        }
      }
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
