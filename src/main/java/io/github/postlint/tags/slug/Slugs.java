package io.github.postlint.tags.slug;

/** Bounds of slugs. */
public final class Slugs {
  /** The longest slug in bytes of UTF-8: file systems take names of 255 bytes at most. */
  public static final int MAX_BYTES = 200;

  private Slugs() {}
}
