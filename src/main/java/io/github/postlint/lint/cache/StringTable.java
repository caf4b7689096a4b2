package io.github.postlint.lint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Numbered texts, each decoded when it is first asked for. */
final class StringTable {
  static final StringTable EMPTY = new StringTable(new byte[0], 0, 0, new int[0], 0);

  /** The first byte of a text whose halves of surrogate pairs UTF-8 cannot write. */
  private static final byte UTF_16 = (byte) 0xFF;

  private final byte[] bytes;
  private final int start;
  private final int length;
  private final int[] ends;
  private final int count;
  private final AtomicReferenceArray<String> decoded;

  /**
   * @param bytes where the texts are, from {@code start} on, {@code length} bytes
   * @param ends where each of them ends, counted from {@code start}
   */
  StringTable(byte[] bytes, int start, int length, int[] ends, int count) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.ends = ends;
    this.count = count;
    this.decoded = new AtomicReferenceArray<>(count);
  }

  int count() {
    return count;
  }

  /** How many bytes all texts take. */
  int length() {
    return length;
  }

  String get(int number) {
    if (number >= count) {
      throw new DamagedException("text " + number + " of " + count);
    }
    String known = decoded.getPlain(number);
    if (known != null) {
      return known;
    }
    String text = decode(number == 0 ? 0 : ends[number - 1], ends[number]);
    decoded.set(number, text);
    return text;
  }

  private String decode(int from, int to) {
    if (from < 0 || to < from || to > length) {
      throw new DamagedException("a text from " + from + " to " + to);
    }
    return to > from && bytes[start + from] == UTF_16
        ? ByteBuffer.wrap(bytes, start + from + 1, to - from - 1).asCharBuffer().toString()
        : new String(bytes, start + from, to - from, StandardCharsets.UTF_8);
  }

  static byte[] encode(String text) {
    return isWellFormed(text) ? text.getBytes(StandardCharsets.UTF_8) : halves(text);
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static byte[] halves(String text) {
    byte[] encoded = new byte[text.length() * 2 + 1];
    encoded[0] = UTF_16;
    for (int i = 0; i < text.length(); i++) {
      encoded[2 * i + 1] = (byte) (text.charAt(i) >> 8);
      encoded[2 * i + 2] = (byte) text.charAt(i);
    }
    return encoded;
  }

  /** These texts and more after them. */
  StringTable with(byte[] more, int moreLength, int[] moreEnds, int moreCount) {
    byte[] all = new byte[length + moreLength];
    System.arraycopy(bytes, start, all, 0, length);
    System.arraycopy(more, 0, all, length, moreLength);
    int[] allEnds = new int[count + moreCount];
    System.arraycopy(ends, 0, allEnds, 0, count);
    for (int i = 0; i < moreCount; i++) {
      allEnds[count + i] = length + moreEnds[i];
    }
    return new StringTable(all, 0, all.length, allEnds, allEnds.length);
  }

  /** Writes the texts to a file. */
  void write(SectionWriter out) {
    out.block(bytes, start, length);
    out.integers(ends, count);
  }

  /** Reads what {@link #write} wrote. */
  static StringTable read(SectionReader in) {
    Block texts = in.block();
    int[] ends = in.integers();
    return new StringTable(texts.bytes(), texts.start(), texts.length(), ends, ends.length);
  }
}
