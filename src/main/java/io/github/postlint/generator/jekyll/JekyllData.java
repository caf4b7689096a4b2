package io.github.postlint.generator.jekyll;

import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/** The settings of a site and its files of data, as Jekyll reads them. */
final class JekyllData implements SiteData {
  /** The longest file of data that is read, in UTF-16 units: some 10,000 authors. */
  private static final int MAX_DATA = 2_000_000;

  private static final List<String> AUTHORS =
      List.of(
          "_authors",
          "_data/authors",
          "_data/people",
          "_data/members",
          "_data/authors.yml",
          "_data/authors.yaml",
          "_data/authors.json",
          "_data/people.yml",
          "_data/people.yaml",
          "_data/people.json",
          "_data/members.yml",
          "_data/members.yaml",
          "_data/members.json");

  private final Settings settings;
  private final List<SiteProblem> problems;

  JekyllData(Settings settings, List<SiteProblem> problems) {
    this.settings = settings;
    this.problems = List.copyOf(problems);
  }

  @Override
  public String settingsFile() {
    return settings.path();
  }

  @Override
  public List<SiteProblem> problems() {
    return problems;
  }

  @Override
  public Optional<Value> setting(String key) {
    return settings.values().value(key);
  }

  @Override
  public Optional<Value> read(Source file) {
    return YamlReader.read(file, new Span(0, file.text().length()), MAX_DATA).root();
  }

  @Override
  public List<String> authorPlaces() {
    return AUTHORS;
  }
}
