package io.github.postlint.lint.cache;

/**
 * Reads what {@link RecordWriter} wrote. Anything else ends in a {@link DamagedException}, whatever
 * it holds.
 */
final class RecordReader {
  private final byte[] bytes;
  private final StringTable strings;
  private final int end;
  private int at;

  RecordReader(Block block, StringTable strings) {
    this.bytes = block.bytes();
    this.strings = strings;
    this.at = block.start();
    this.end = block.end();
  }

  int number() {
    int first = next();
    if (first >= 0) {
      return first;
    }
    int value = first & 0x7F;
    for (int shift = 7; shift <= 28; shift += 7) {
      int more = next();
      value |= (more & 0x7F) << shift;
      if (more >= 0) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw new DamagedException("a number of more than 31 bits");
  }

  /** A number of things that follow, each of at least one byte. */
  int count() {
    int count = number();
    if (count > end - at) {
      throw new DamagedException("a list of " + count);
    }
    return count;
  }

  long wide() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = (value << 8) | (next() & 0xFF);
    }
    return value;
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    return strings.get(number());
  }

  /** A constant whose name was written as a text. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new DamagedException(type.getSimpleName() + " " + name);
    }
  }

  /** Whether all has been read. */
  boolean isAtEnd() {
    return at == end;
  }

  /** What has not been read yet. */
  Block rest() {
    return new Block(bytes, at, end - at);
  }

  /** So many bytes, which are not looked at. */
  Block take(int length) {
    if (length > end - at) {
      throw new DamagedException("a part of " + length + " bytes");
    }
    at += length;
    return new Block(bytes, at - length, length);
  }

  private byte next() {
    if (at >= end) {
      throw new DamagedException("a record that ends too early");
    }
    return bytes[at++];
  }
}
