package io.github.postlint.generator.jekyll;

import io.github.postlint.site.Highlighter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Jekyll's highlighter, which tells capitals from small letters. */
final class Rouge {
  private static final Highlighter LANGUAGES =
      new Highlighter(read("rouge-languages.txt"), read("more-languages.txt"));

  private Rouge() {}

  /** The languages that it knows. */
  static Highlighter highlighter() {
    return LANGUAGES;
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
