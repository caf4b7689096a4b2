package io.github.postlint.generator.jbake;

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
 * The settings of a site, and its files of data in YAML.
 *
 * @param settings what they say
 */
record JbakeData(JbakeSettings settings) implements SiteData {

  @Override
  public String settingsFile() {
    return JbakeSettings.FILE;
  }

  @Override
  public List<SiteProblem> problems() {
    return List.of();
  }

  @Override
  public Optional<Value> setting(String key) {
    return settings.isSet(key)
        ? Optional.of(
            new Scalar(
                Span.at(0),
                settings.text(key),
                Scalar.Style.QUOTED,
                TypedValue.string(settings.text(key))))
        : Optional.empty();
  }

  @Override
  public Optional<Value> read(Source file) {
    return YamlReader.read(file, new Span(0, file.text().length())).root();
  }

  @Override
  public List<String> authorPlaces() {
    return List.of("data/authors.yml", "data/authors.yaml");
  }
}
