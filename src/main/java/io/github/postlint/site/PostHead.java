package io.github.postlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The first characters of a file that may be a post. */
final class PostHead {

  private static final int LENGTH = 256;
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\uFEFF?\\s*+(?:[^\\w\\s]?---|[A-Za-z_][\\w-]*+:\\s)");

  private PostHead() {}

  /** Whether the file begins with front matter, or with what an author may have meant as such. */
  static boolean mayBegin(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
      return FRONT_MATTER.matcher(head).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
