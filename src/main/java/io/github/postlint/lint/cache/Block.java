package io.github.postlint.lint.cache;

import java.util.Arrays;

/** Some of the bytes of a file. */
final class Block {
  static final Block EMPTY = new Block(new byte[0], 0, 0);

  private final byte[] bytes;
  private final int start;
  private final int length;

  /**
   * @param start the first of the bytes
   * @param length how many
   */
  Block(byte[] bytes, int start, int length) {
    if (start < 0 || length < 0 || length > bytes.length - start) {
      throw new DamagedException(length + " bytes from " + start + " of " + bytes.length);
    }
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int length() {
    return length;
  }

  int end() {
    return start + length;
  }

  /** A part of the block, from one place in it to another. */
  Block part(int from, int to) {
    if (from < 0 || to < from || to > length) {
      throw new DamagedException("a part from " + from + " to " + to + " of " + length);
    }
    return new Block(bytes, start + from, to - from);
  }

  boolean holds(byte[] other) {
    return Arrays.equals(bytes, start, start + length, other, 0, other.length);
  }
}
