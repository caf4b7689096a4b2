package io.github.postlint.rules.links;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by its first bytes. */
enum FileKind {
  /** Pixels in a format that browsers tell by its first bytes, whatever the name. */
  RASTER("pixels"),
  SVG("an SVG drawing"),
  HTML("a page of HTML"),
  PDF("a PDF document"),
  HEIC("a picture in Apple's HEIC format, which most browsers do not show"),
  TIFF("a TIFF picture, which most browsers do not show"),
  PHOTOSHOP("a document of Photoshop"),
  ZIP("a ZIP archive");

  private final String text;

  FileKind(String text) {
    this.text = text;
  }

  /** The kind in words. */
  String text() {
    return text;
  }

  /**
   * Whether browsers show it under the name of an image.
   *
   * @param vector whether the name is one of an SVG drawing
   */
  boolean isShown(boolean vector) {
    return this == (vector ? SVG : RASTER);
  }

  /** The kind of a file that begins so; empty where it is not known. */
  static Optional<FileKind> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u0089PNG")
        || text.startsWith("\u00FF\u00D8\u00FF")
        || text.startsWith("GIF8")
        || text.startsWith("BM")
        || (text.startsWith("RIFF") && text.startsWith("WEBP", 8))) {
      return Optional.of(RASTER);
    }
    if (text.startsWith("ftyp", 4)) {
      boolean apple = text.startsWith("hei", 8) || text.startsWith("hev", 8);
      return apple ? Optional.of(HEIC) : Optional.empty();
    }
    if (text.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
      return Optional.of(TIFF);
    }
    if (text.startsWith("8BPS")) {
      return Optional.of(PHOTOSHOP);
    }
    return text.startsWith("PK\u0003\u0004") ? Optional.of(ZIP) : markup(text);
  }

  private static Optional<FileKind> markup(String text) {
    String start = text.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s+", "").toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of(HTML);
    }
    boolean drawing =
        start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"));
    return drawing ? Optional.of(SVG) : Optional.empty();
  }
}
