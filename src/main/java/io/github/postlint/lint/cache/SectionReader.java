package io.github.postlint.lint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link SectionWriter} wrote. */
final class SectionReader {
  private final ByteBuffer in;

  SectionReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  int integer() {
    need(Integer.BYTES);
    return in.getInt();
  }

  long wide() {
    need(Long.BYTES);
    return in.getLong();
  }

  Block block() {
    int length = need(integer());
    Block block = new Block(in.array(), in.position(), length);
    in.position(in.position() + length);
    return block;
  }

  /** The text of a block in UTF-8. */
  String text() {
    Block block = block();
    return new String(block.bytes(), block.start(), block.length(), StandardCharsets.UTF_8);
  }

  int[] integers() {
    int count = integer();
    int bytes = need((long) count * Integer.BYTES);
    int[] values = new int[count];
    in.asIntBuffer().get(values);
    in.position(in.position() + bytes);
    return values;
  }

  long[] wides() {
    int count = integer();
    int bytes = need((long) count * Long.BYTES);
    long[] values = new long[count];
    in.asLongBuffer().get(values);
    in.position(in.position() + bytes);
    return values;
  }

  private int need(long count) {
    if (count < 0 || count > in.remaining()) {
      throw new DamagedException(count + " bytes where " + in.remaining() + " are left");
    }
    return (int) count;
  }
}
