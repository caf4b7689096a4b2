package io.github.postlint.generator.jekyll.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Jekyll's test for front matter, by which it tells pages from files to copy. */
final class YamlHeader {
  private static final int HEAD = 128;
  private static final Pattern FIRST_LINE = Pattern.compile("---\\s*\\r?\\n", Pattern.DOTALL);
  private static final Pattern BINARY =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|ttf|eot|mp4|webm|pdf|zip)");

  private YamlHeader() {}

  /** Whether the file begins with a line of three hyphens. */
  static boolean mayBegin(Path file) {
    if (BINARY.matcher(file.getFileName().toString()).matches()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
      return FIRST_LINE.matcher(text).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
