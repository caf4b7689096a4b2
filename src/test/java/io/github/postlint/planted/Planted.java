package io.github.postlint.planted;

import java.nio.charset.StandardCharsets;

/**
 * A post with a mistake in it.
 *
 * @param bytes the file's new content
 */
record Planted(byte[] bytes) {

  static Planted of(String text) {
    return new Planted(text.getBytes(StandardCharsets.UTF_8));
  }
}
