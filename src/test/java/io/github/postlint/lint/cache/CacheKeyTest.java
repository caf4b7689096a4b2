package io.github.postlint.lint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.ChangedParameters;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheKeyTest {
  @TempDir Path folder;

  @Test
  void eachParameterCounts() {
    Set<String> names = new HashSet<>();
    names.add(key(ChangedParameters.BASE).fileName());
    ChangedParameters.all()
        .forEach(
            (name, changed) -> assertThat(names.add(key(changed).fileName())).as(name).isTrue());
    assertThat(names).hasSizeGreaterThan(10);
  }

  @Test
  void settingsCount() {
    CacheKey none = key(ChangedParameters.BASE);
    new TestSite(folder).config("title: A\n");
    CacheKey some = key(ChangedParameters.BASE);
    new TestSite(folder).config("title: B\n");
    assertThat(some).isNotEqualTo(none).isNotEqualTo(key(ChangedParameters.BASE));
  }

  @Test
  void equalParametersHaveOneKey() {
    assertThat(key(ChangedParameters.BASE)).isEqualTo(key(ChangedParameters.BASE));
  }

  private CacheKey key(LintParameters parameters) {
    Site site = Site.open(SiteOptions.of(folder), Generators::detect);
    return CacheKey.of(parameters, site);
  }
}
