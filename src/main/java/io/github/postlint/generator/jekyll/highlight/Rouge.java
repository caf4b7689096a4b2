package io.github.postlint.generator.jekyll.highlight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Jekyll's highlighter, which tells capitals from small letters. */
final class Rouge {
  /** The languages that it knows. */
  static final Set<String> LANGUAGES = read("rouge-languages.txt");

  /** Names that newer versions know, or of which scripts draw something. */
  static final Set<String> MORE = read("more-languages.txt");

  /** The same, with those that highlight.js and Prism know, in small letters. */
  static final Set<String> MORE_WITH_SCRIPTS = union(MORE, read("browser-languages.txt"));

  private Rouge() {}

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  private static Set<String> read(String resource) {
    try (InputStream stream = Rouge.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Set.copyOf(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
