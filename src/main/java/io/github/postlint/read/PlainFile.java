package io.github.postlint.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads files of which nothing is known but a name. What is not a regular file is refused, since
 * pipes and devices may never end; so is a link that leads out of the repository in which it lies;
 * and no more is read than is asked for, however large a file says it is.
 */
public final class PlainFile {
  /** More bytes than a file has that somebody wrote by hand. */
  public static final int WRITTEN_BY_HAND = 5_000_000;

  private PlainFile() {}

  /**
   * All bytes of a file.
   *
   * @param limit how many there may be
   * @throws TooLargeException if there are more
   * @throws IOException if the file is gone, refused or cannot be read
   */
  public static byte[] bytes(Path file, int limit) throws IOException {
    long size = attributes(file).size();
    if (size > limit) {
      throw new TooLargeException(size, limit);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[(int) size + 1];
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read < bytes.length ? Arrays.copyOf(bytes, read) : grown(bytes, in, limit);
    }
  }

  /** Some files have more bytes than they say, and some grow. */
  private static byte[] grown(byte[] begun, InputStream in, int limit) throws IOException {
    byte[] rest = in.readNBytes(Math.max(0, limit - begun.length) + 1);
    if ((long) begun.length + rest.length > limit) {
      throw new TooLargeException((long) begun.length + rest.length, limit);
    }
    byte[] whole = Arrays.copyOf(begun, begun.length + rest.length);
    System.arraycopy(rest, 0, whole, begun.length, rest.length);
    return whole;
  }

  /**
   * The text of a file that somebody wrote by hand.
   *
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   * @throws IOException if the file is gone, refused, too large or cannot be read
   */
  public static String text(Path file) throws IOException {
    byte[] bytes = bytes(file, WRITTEN_BY_HAND);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * The first bytes of a file.
   *
   * @param count how many, if it has as many
   * @throws IOException if the file is gone, refused or cannot be read
   */
  public static byte[] head(Path file, int count) throws IOException {
    attributes(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(count);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    BasicFileAttributes own =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    BasicFileAttributes seen = own;
    if (own.isSymbolicLink()) {
      seen = Files.readAttributes(file, BasicFileAttributes.class);
      LinkFence fence = LinkFence.around(file.toAbsolutePath().getParent());
      if (fence.isRepository() && !fence.holds(file)) {
        throw new IOException("it is a link that leads out of the repository");
      }
    }
    if (!seen.isRegularFile()) {
      throw new IOException(seen.isDirectory() ? "it is a folder" : "it is not a regular file");
    }
    return seen;
  }

  /** A file that has more bytes than anybody wants to read. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long size;

    TooLargeException(long size, int limit) {
      super("it has " + size + " bytes, and no more than " + limit + " are read");
      this.size = size;
    }

    /** The file's size in bytes, as far as it is known. */
    public long size() {
      return size;
    }
  }
}
