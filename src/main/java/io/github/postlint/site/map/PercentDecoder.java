package io.github.postlint.site.map;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Replaces {@code %C3%A9} by the character that it stands for. */
public final class PercentDecoder {
  private PercentDecoder() {}

  /**
   * The decoded text; a percent sign without two hexadecimal digits stays. Empty where the bytes
   * are not UTF-8.
   */
  public static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      decoded.write(value < 0 ? bytes[i] : value);
      i += value < 0 ? 0 : 2;
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(decoded.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The number that two hexadecimal digits write, or -1. */
  private static int hex(byte high, byte low) {
    int first = Character.digit((char) high, 16);
    int second = Character.digit((char) low, 16);
    return high < 0 || low < 0 || first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
