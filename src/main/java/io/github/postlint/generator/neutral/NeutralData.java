package io.github.postlint.generator.neutral;

import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/**
 * Of settings nothing is known but where they lie.
 *
 * @param settingsFile by which the generator is told; empty where nothing tells it
 */
record NeutralData(String settingsFile) implements SiteData {

  @Override
  public List<SiteProblem> problems() {
    return List.of();
  }

  @Override
  public Optional<Value> setting(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<Value> read(Source file) {
    return YamlReader.read(file, new Span(0, file.text().length())).root();
  }

  @Override
  public List<String> authorPlaces() {
    return List.of();
  }
}
