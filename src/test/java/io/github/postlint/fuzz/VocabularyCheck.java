package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.site.terms.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A vocabulary can be read, and its problems lie in it, whatever the file is. */
final class VocabularyCheck implements Consumer<byte[]> {
  private final Path file;

  private VocabularyCheck(Path file) {
    this.file = file;
  }

  /** A check that writes its vocabulary into {@code folder}. */
  static VocabularyCheck in(Path folder) {
    return new VocabularyCheck(folder.resolve("tags.yml"));
  }

  @Override
  public void accept(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Source source = SourceReader.decode(bytes, "tags.yml");
    List<SiteProblem> problems = new ArrayList<>();
    Vocabulary vocabulary = new VocabularyReader(problems).read(file, "tags.yml");
    for (SiteProblem problem : problems) {
      Checks.expectInside(problem.place().range(), source.lines(), problem);
    }
    for (String key : vocabulary.keys()) {
      assertThat(vocabulary.entry(key)).as(key).isPresent();
    }
  }
}
