package io.github.postlint.lint.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one after the other, small ones in few bytes. */
final class RecordWriter {
  private final StringPool strings;
  private byte[] bytes = new byte[1024];
  private int length;

  RecordWriter(StringPool strings) {
    this.strings = strings;
  }

  /** How many bytes have been written. */
  int length() {
    return length;
  }

  /** All that has been written. */
  Block toBlock() {
    return new Block(Arrays.copyOf(bytes, length), 0, length);
  }

  /** What was written from a place on, a character for each byte. */
  String bytesFrom(int start) {
    return new String(bytes, start, length - start, StandardCharsets.ISO_8859_1);
  }

  /** Forgets what was written from a place on. */
  void cut(int start) {
    length = start;
  }

  /** Writes a number of at least 0 in one to five bytes, seven bits each, the lowest first. */
  void number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("Negative: " + value);
    }
    reserve(5);
    int rest = value;
    while (rest > 0x7F) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Writes any number in eight bytes. */
  void wide(long value) {
    reserve(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** Writes a text as its number in the pool. */
  void text(String text) {
    number(strings.indexOf(text));
  }

  /** Writes what has been written before. */
  void copy(Block block) {
    reserve(block.length());
    System.arraycopy(block.bytes(), block.start(), bytes, length, block.length());
    length += block.length();
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
