package io.github.postlint.lint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes blocks and rows of numbers in a form that can be read without looking at each. */
final class SectionWriter {
  private ByteBuffer out = ByteBuffer.allocate(1 << 16);

  void integer(int value) {
    reserve(Integer.BYTES).putInt(value);
  }

  void wide(long value) {
    reserve(Long.BYTES).putLong(value);
  }

  /** Writes a number of bytes, and the bytes. */
  void block(byte[] bytes, int start, int length) {
    integer(length);
    reserve(length).put(bytes, start, length);
  }

  void block(Block block) {
    block(block.bytes(), block.start(), block.length());
  }

  /** Writes a text as a block in UTF-8. */
  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    block(bytes, 0, bytes.length);
  }

  /** Writes a number of integers, and the integers. */
  void integers(int[] values, int count) {
    integer(count);
    int bytes = Math.multiplyExact(count, Integer.BYTES);
    reserve(bytes).asIntBuffer().put(values, 0, count);
    out.position(out.position() + bytes);
  }

  /** Writes a number of integers of 64 bits, and the integers. */
  void wides(long[] values) {
    integer(values.length);
    int bytes = Math.multiplyExact(values.length, Long.BYTES);
    reserve(bytes).asLongBuffer().put(values);
    out.position(out.position() + bytes);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(out.array(), out.position());
  }

  private ByteBuffer reserve(int more) {
    if (out.remaining() < more) {
      int needed = Math.addExact(out.position(), more);
      int size = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * out.capacity()));
      out = ByteBuffer.allocate(size).put(out.flip());
    }
    return out;
  }
}
