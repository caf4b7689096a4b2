package io.github.postlint.generator.jekyll.address;

import io.github.postlint.site.FileName;
import java.util.regex.Pattern;

/** Why Jekyll does not take a file for a post, by its name without folders. */
final class FileNameFlaw {
  private static final Pattern DATE_LIKE = Pattern.compile("\\d{4}.*|\\d{1,2}[-_.]\\d.*");
  private static final Pattern DATED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}-.*");
  private static final Pattern GLUED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}[^-].*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\d{4}-[\\dXx]{2}-[\\dXx]{2}-.*");

  private FileNameFlaw() {}

  /** What is wrong with a name from which no day and slug are read. */
  static FileName.Ignored of(String name) {
    return new FileName.Ignored(DATE_LIKE.matcher(name).matches(), flaw(name));
  }

  private static String flaw(String name) {
    if (DATED.matcher(name).matches()) {
      return "has no extension. End it with .md.";
    }
    if (PLACEHOLDER.matcher(name).matches()) {
      return "has a placeholder for a date. Write the day, as in 2019-02-26-title.md.";
    }
    if (GLUED.matcher(name).matches()) {
      return "has no hyphen after the date. Write it as in 2019-02-26-title.md.";
    }
    return "does not begin with a date. Name it as in 2019-02-26-title.md.";
  }
}
