package io.github.postlint.site.terms;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a vocabulary of tags in the shape of Docusaurus' {@code tags.yml}: one key per tag, with
 * {@code label}, {@code description} and {@code permalink}, all optional; and Postlint's own {@code
 * slug}, {@code aliases} and {@code labels} by language.
 */
public final class VocabularyReader {
  /** The longest file that is read, in UTF-16 units: some 20,000 tags. */
  private static final int MAX_LENGTH = 2_000_000;

  private final List<SiteProblem> problems;

  /**
   * @param problems where problems of the file go, each with its place
   */
  public VocabularyReader(List<SiteProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads a file. What cannot be read becomes a problem, and the rest is read.
   *
   * @param path how problems name the file
   */
  public Vocabulary read(Path file, String path) {
    try {
      return read(SourceReader.read(file, path));
    } catch (IOException e) {
      problems.add(SiteProblem.settings(Place.file(path), e));
      return Vocabulary.empty();
    }
  }

  private Vocabulary read(Source source) {
    Span all = new Span(0, source.text().length());
    YamlDocument document = YamlReader.read(source, all, MAX_LENGTH);
    document
        .problem()
        .ifPresent(problem -> report(Place.of(source, problem.span()), problem.explanation()));
    Value root = document.root().orElse(Mapping.empty(all));
    if (!(root instanceof Mapping tags)) {
      report(
          Place.of(source, root.span()),
          "The vocabulary is not a list of tags. Write one \"tag:\" line for each.");
      return Vocabulary.empty();
    }
    EntryReader reader = new EntryReader(source, problems);
    List<VocabularyEntry> entries = new ArrayList<>();
    for (MappingEntry entry : tags.entries()) {
      reader.read(entry).ifPresent(entries::add);
    }
    SpellingCheck.check(entries, problems);
    return new Vocabulary(entries);
  }

  private void report(Place place, String message) {
    problems.add(new SiteProblem(SiteProblem.Kind.SETTINGS, place, message));
  }
}
