package io.github.postlint.generator.roq;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a site, and its files of data.
 *
 * @param settings what they say
 */
record RoqData(RoqSettings settings) implements SiteData {

  @Override
  public String settingsFile() {
    return settings.file();
  }

  @Override
  public List<SiteProblem> problems() {
    return List.of();
  }

  @Override
  public Optional<Value> setting(String key) {
    String text = settings.own().get(key);
    return Optional.ofNullable(text)
        .map(value -> new Scalar(Span.at(0), value, Scalar.Style.QUOTED, TypedValue.string(value)));
  }

  @Override
  public Optional<Value> read(Source file) {
    return YamlReader.read(file, new Span(0, file.text().length())).root();
  }

  @Override
  public List<String> authorPlaces() {
    return List.of(
        settings.base() + "data/authors.yml",
        settings.base() + "data/authors.yaml",
        settings.base() + "data/authors.json");
  }
}
