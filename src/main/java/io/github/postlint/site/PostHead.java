package io.github.postlint.site;

import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The first characters of a file that may be a post. */
public final class PostHead {

  private static final int LENGTH = 256;

  private PostHead() {}

  /** Whether the file begins with front matter, or with what an author may have meant as such. */
  public static boolean mayBegin(Path file, FrontMatterFormat format) {
    try {
      String head = new String(PlainFile.head(file, LENGTH), StandardCharsets.UTF_8);
      return format.mayBegin(head);
    } catch (IOException e) {
      return false;
    }
  }
}
