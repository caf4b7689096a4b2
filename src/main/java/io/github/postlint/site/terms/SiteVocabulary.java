package io.github.postlint.site.terms;

import io.github.postlint.site.SiteProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds and reads the vocabulary of a site. */
public final class SiteVocabulary {
  private static final String NAME = "tags.yml";

  private SiteVocabulary() {}

  /**
   * The vocabulary; without entries where the site has none.
   *
   * @param root the site
   * @param named a file that was named; else {@code tags.yml} in the site is read if there is one
   * @param problems where problems of the file go
   */
  public static Vocabulary read(Path root, Optional<Path> named, List<SiteProblem> problems) {
    Path file = named.orElse(root.resolve(NAME));
    if (named.isEmpty() && !Files.exists(file)) {
      return Vocabulary.empty();
    }
    String path = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    return new VocabularyReader(problems).read(file, path.replace('\\', '/'));
  }
}
