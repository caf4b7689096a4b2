package io.github.postlint.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Changes inputs at random, the same for the same seed, as fuzzers do it. */
final class Mutator {
  private static final int MAX_STEPS = 6;
  private static final int MAX_COPIES = 40;

  private final Random random;
  private final List<byte[]> seeds;
  private final List<byte[]> words;

  /**
   * Of these inputs.
   *
   * @param words what is inserted
   */
  Mutator(long seed, List<byte[]> seeds, List<byte[]> words) {
    this.random = new Random(seed);
    this.seeds = List.copyOf(seeds);
    this.words = List.copyOf(words);
  }

  /** Another input. */
  byte[] next() {
    byte[] input = any(seeds);
    int steps = 1 + random.nextInt(MAX_STEPS);
    for (int i = 0; i < steps; i++) {
      input = step(input);
    }
    return input;
  }

  private byte[] step(byte[] input) {
    int at = random.nextInt(input.length + 1);
    int end = Math.min(input.length, at + 1 + random.nextInt(1 + input.length / 8));
    return switch (random.nextInt(7)) {
      case 0 -> replace(input, at, at, any(words));
      case 1 -> replace(input, at, end, any(words));
      case 2 -> replace(input, at, end, new byte[0]);
      case 3 -> replace(input, at, at, part(any(seeds)));
      case 4 -> replace(input, at, at, part(input));
      case 5 -> replace(input, at, at, repeated(any(words), 1 + random.nextInt(MAX_COPIES)));
      default -> replace(input, at, Math.min(input.length, at + 1), one((byte) random.nextInt()));
    };
  }

  private byte[] part(byte[] input) {
    int start = random.nextInt(input.length + 1);
    int end = start + random.nextInt(input.length - start + 1);
    return replace(new byte[0], 0, 0, input, start, end);
  }

  private byte[] any(List<byte[]> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static byte[] one(byte value) {
    return new byte[] {value};
  }

  private static byte[] repeated(byte[] word, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(word);
    }
    return out.toByteArray();
  }

  private static byte[] replace(byte[] input, int start, int end, byte[] by) {
    return replace(input, start, end, by, 0, by.length);
  }

  private static byte[] replace(
      byte[] input, int start, int end, byte[] by, int byStart, int byEnd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(input, 0, start);
    out.write(by, byStart, byEnd - byStart);
    out.write(input, end, input.length - end);
    return out.toByteArray();
  }
}
