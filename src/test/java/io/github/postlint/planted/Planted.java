package io.github.postlint.planted;

import java.nio.charset.StandardCharsets;

/** A post with a mistake in it. */
final class Planted {
  private final byte[] bytes;

  Planted(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  static Planted of(String text) {
    return new Planted(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The file's new content. */
  byte[] bytes() {
    return bytes.clone();
  }
}
