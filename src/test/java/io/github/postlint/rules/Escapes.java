package io.github.postlint.rules;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The escapes of fences marked {@code escaped}: {@code \xNN} for a byte, {@code \r}, {@code \n},
 * {@code \t}, {@code \0}, {@code \\}, <code>\&#123;N&#125;</code> for so many spaces, and a
 * backslash at a line's end for a line that goes on, so that a file can end without a line end.
 */
final class Escapes {
  private Escapes() {}

  /** The bytes that an escaped text stands for. */
  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i += escape(text, i, bytes);
      } else {
        int end = text.indexOf('\\', i + 1);
        String plain = text.substring(i, end < 0 ? text.length() : end);
        bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
        i += plain.length();
      }
    }
    return bytes.toByteArray();
  }

  /** Returns the escape's length. */
  private static int escape(String text, int at, ByteArrayOutputStream bytes) {
    switch (text.charAt(at + 1)) {
      case 'x' -> {
        bytes.write(Integer.parseInt(text.substring(at + 2, at + 4), 16));
        return 4;
      }
      case 'r' -> bytes.write('\r');
      case 'n' -> bytes.write('\n');
      case 't' -> bytes.write('\t');
      case '0' -> bytes.write(0);
      case '\\' -> bytes.write('\\');
      case '{' -> {
        int end = text.indexOf('}', at);
        bytes.writeBytes(
            " "
                .repeat(Integer.parseInt(text.substring(at + 2, end)))
                .getBytes(StandardCharsets.UTF_8));
        return end + 1 - at;
      }
      case '\n' -> {}
      default ->
          throw new IllegalArgumentException(
              "no such escape: " + text.substring(at, at + 2) + "; see Escapes");
    }
    return 2;
  }
}
