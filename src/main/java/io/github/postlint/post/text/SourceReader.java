package io.github.postlint.post.text;

import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file's bytes into a {@link Source}. */
public final class SourceReader {

  /**
   * The largest file that is read, in bytes. The longest post of eight large public blogs has 120
   * KB; what is forty times as long is not a post.
   */
  public static final int MAX_BYTES = 5_000_000;

  private static final int MAX_MALFORMED = 20;

  private SourceReader() {}

  /**
   * Reads one file.
   *
   * @param path what {@link Source#path()} shall say
   * @throws PlainFile.TooLargeException if the file has more than {@link #MAX_BYTES} bytes
   * @throws IOException if the file is gone or cannot be read
   */
  public static Source read(Path file, String path) throws IOException {
    return decode(bytes(file), path);
  }

  /**
   * A file's bytes.
   *
   * @throws PlainFile.TooLargeException if the file has more than {@link #MAX_BYTES} bytes
   * @throws IOException if the file is gone or cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    return PlainFile.bytes(file, MAX_BYTES);
  }

  /** Decodes bytes as UTF-8 and notes where they are not. */
  public static Source decode(byte[] bytes, String path) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int skip = mark ? 3 : 0;
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    List<Integer> malformed = List.of();
    if (text.indexOf('\uFFFD') >= 0) {
      StringBuilder decoded = new StringBuilder(bytes.length);
      malformed = decodeStrictly(ByteBuffer.wrap(bytes, skip, bytes.length - skip), decoded);
      text = decoded.toString();
    }
    return new Source(path, text, new LineTable(text), mark, malformed);
  }

  /** The text may hold a real U+FFFD, so only a strict decoder tells the two apart. */
  private static List<Integer> decodeStrictly(ByteBuffer bytes, StringBuilder decoded) {
    List<Integer> malformed = new ArrayList<>();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, true);
      decoded.append(chars.flip());
      chars.clear();
      if (!result.isError()) {
        return malformed;
      }
      if (malformed.size() < MAX_MALFORMED) {
        malformed.add(decoded.length());
      }
      decoded.append('\uFFFD');
      bytes.position(bytes.position() + result.length());
      decoder.reset();
    }
  }
}
