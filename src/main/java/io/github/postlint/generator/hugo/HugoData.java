package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/** Hugo's settings, and its files of data. */
record HugoData(HugoSettings settings, List<SiteProblem> problems) implements SiteData {

  @Override
  public String settingsFile() {
    return settings.file();
  }

  @Override
  public Optional<Value> setting(String key) {
    return settings.value(key);
  }

  @Override
  public Optional<Value> read(Source file) {
    return HugoSettings.data(file);
  }

  @Override
  public List<String> authorPlaces() {
    return List.of("data/authors.yaml", "data/authors.yml", "data/authors.toml", "data/authors");
  }
}
