package io.github.postlint.read;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Names of files as text, and the other way round, whatever the locale: on Unix, names are bytes,
 * and Java takes them for text of the locale's charset, in which it loses what that charset does
 * not have. Here they are UTF-8; a byte that is not UTF-8 stands as a character of its own, so that
 * no two names have the same text.
 */
public final class PathText {
  /** Stands for the byte 0; those from here on stand for a byte each. */
  private static final char BYTES = '\uF700';

  private static final HexFormat HEX = HexFormat.of();

  private PathText() {}

  /** The last name of a path. */
  public static String name(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    if (isAscii(name) || !isUnix(path)) {
      return name;
    }
    String all = raw(path);
    return decode(all.substring(all.lastIndexOf('/') + 1));
  }

  /** A whole path, from which {@link #path} makes the same again. */
  public static String of(Path path) {
    String text = path.toString();
    return isAscii(text) || !isUnix(path) || !path.isAbsolute() ? text : decode(raw(path));
  }

  /** Whether a name has bytes that are not UTF-8. */
  public static boolean hasBytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isByte(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The path that a text means. */
  public static Path path(String text) {
    return resolve(Path.of(""), text);
  }

  /**
   * The path that a text means, seen from a folder. There is one for every text, though there may
   * be no file.
   */
  public static Path resolve(Path folder, String text) {
    if (isAscii(text) || !isUnix(folder)) {
      return folder.resolve(text.replace('\0', '?'));
    }
    if (text.startsWith("/")) {
      return byBytes(encode(text));
    }
    Path whole = folder.toAbsolutePath();
    Path path = byBytes(raw(whole) + "/" + encode(text));
    return folder.isAbsolute() ? path : folder.resolve(whole.relativize(path));
  }

  private static Path byBytes(String encoded) {
    return Path.of(URI.create("file://" + encoded.replaceAll("/{2,}", "/")));
  }

  /** Its bytes in the form of a URI, without a slash at its end. */
  private static String raw(Path path) {
    String raw = path.toUri().getRawPath();
    return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }

  /** Whether it is one of the machine itself, and the machine one on which names are bytes. */
  private static boolean isUnix(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault())
        && path.getFileSystem().getSeparator().equals("/");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isByte(char c) {
    return c >= BYTES + 0x80 && c <= BYTES + 0xFF;
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int end = text.offsetByCodePoints(at, 1);
      char c = text.charAt(at);
      byte[] bytes =
          isByte(c)
              ? new byte[] {(byte) (c - BYTES)}
              : text.substring(at, end).getBytes(StandardCharsets.UTF_8);
      for (byte b : bytes) {
        boolean plain = b == '/' || b == '.' || (b >= '0' && Character.isLetterOrDigit(b));
        encoded.append(plain ? "" + (char) b : b == 0 ? "%3F" : "%" + HEX.toHexDigits(b));
      }
      at = end;
    }
    return encoded.toString();
  }

  private static String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < encoded.length(); at++) {
      boolean escape = encoded.charAt(at) == '%';
      bytes.write(escape ? HexFormat.fromHexDigits(encoded, at + 1, at + 3) : encoded.charAt(at));
      at += escape ? 2 : 0;
    }
    return decode(ByteBuffer.wrap(bytes.toByteArray()));
  }

  private static String decode(ByteBuffer bytes) {
    StringBuilder text = new StringBuilder();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    while (decoder.reset().decode(bytes, chars, true).isError()) {
      add(chars, text);
      text.append((char) (BYTES + Byte.toUnsignedInt(bytes.get())));
    }
    add(chars, text);
    return text.toString();
  }

  /** A name that has a character for a byte must not be taken for one that has the byte. */
  private static void add(CharBuffer chars, StringBuilder text) {
    for (char c : chars.flip().toString().toCharArray()) {
      if (isByte(c)) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          text.append((char) (BYTES + Byte.toUnsignedInt(b)));
        }
      } else {
        text.append(c);
      }
    }
    chars.clear();
  }
}
