package io.github.postlint.lint.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects texts, each once, and numbers them. */
final class StringPool {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final StringTable earlier;
  private byte[] bytes;
  private int length;
  private int[] ends;
  private int count;

  /**
   * @param earlier texts that keep their numbers; they are not searched for equal ones, for which
   *     all of them would have to be decoded
   */
  StringPool(StringTable earlier) {
    this.earlier = earlier;
    this.bytes = new byte[1 << 12];
    this.ends = new int[1 << 8];
  }

  int indexOf(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = earlier.count() + count;
    numbers.put(text, number);
    add(text);
    return number;
  }

  private void add(String text) {
    byte[] encoded = StringTable.encode(text);
    if (length + encoded.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + encoded.length, bytes.length * 2));
    }
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = length;
  }

  /** How many bytes the texts take that were not there earlier. */
  int added() {
    return length;
  }

  /** Both the earlier texts and those collected here. */
  StringTable table() {
    return earlier.with(bytes, length, ends, count);
  }
}
