package io.github.postlint.lint.baseline;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * What similar texts have in common: the least of the hashes of all runs of four words. Of texts
 * that share most of their words in the same order, most of these are the same, wherever their
 * lines break.
 *
 * @param hashes in order; none for a text without words
 */
record Sketch(List<String> hashes) {
  static final Sketch NONE = new Sketch(List.of());

  private static final int SIZE = 8;
  private static final int RUN = 4;

  /** Copies the list. */
  Sketch {
    hashes = List.copyOf(hashes);
  }

  static Sketch of(String text) {
    TreeSet<Long> least = new TreeSet<>();
    int[] last = new int[RUN];
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int hash = 0;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        hash = hash * 31 + text.charAt(at++);
      }
      if (at > start) {
        last[words++ % RUN] = hash;
        if (words >= RUN) {
          add(run(last, words), least);
        }
      }
      at++;
    }
    if (words > 0 && words < RUN) {
      add(run(last, words), least);
    }
    HexFormat hex = HexFormat.of();
    List<String> hashes = new ArrayList<>(least.size());
    for (long hash : least) {
      hashes.add(hex.toHexDigits((int) hash));
    }
    return new Sketch(hashes);
  }

  /** The words of a run count in their order, the last one last. */
  private static long run(int[] last, int words) {
    int hash = 17;
    for (int i = 0; i < RUN; i++) {
      hash = hash * 31 + last[(words + i) % RUN];
    }
    return Integer.toUnsignedLong(mixed(hash));
  }

  /** Spreads likeness over all bits, as MurmurHash ends. */
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  private static void add(long hash, TreeSet<Long> least) {
    if (least.size() < SIZE || hash < least.last()) {
      least.add(hash);
      if (least.size() > SIZE) {
        least.pollLast();
      }
    }
  }

  /** How many shared hashes make two texts one: half of those that the known one has. */
  int enough() {
    return (hashes.size() + 1) / 2;
  }

  boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** The hashes with spaces between them. */
  String toLine() {
    return String.join(" ", hashes);
  }

  static Sketch ofLine(String line) {
    return line.isBlank() ? NONE : new Sketch(List.of(line.strip().split(" +")));
  }
}
