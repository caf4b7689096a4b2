package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.ChangedParameters;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedResultTest {
  private final Map<Object, Object> context = new HashMap<>();
  private final LintResult result = new LintResult(List.of(), List.of(), 7);

  @TempDir Path folder;

  @BeforeEach
  void check() {
    new TestSite(folder).file("_posts/2020-01-01-a.md", "---\ntitle: A\n---\n");
    shared(ChangedParameters.BASE).leave(result);
  }

  @Test
  void theNextGoalFindsIt() {
    assertThat(shared(ChangedParameters.BASE).find()).containsSame(result);
  }

  @Test
  void eachParameterCounts() {
    ChangedParameters.all()
        .forEach((name, changed) -> assertThat(shared(changed).find()).as(name).isEmpty());
  }

  @Test
  void eachFileCounts() {
    new TestSite(folder).file("_posts/2020-01-01-a.md", "---\ntitle: A new one\n---\n");
    assertThat(shared(ChangedParameters.BASE).find()).isEmpty();
  }

  @Test
  void nothingIsSharedWhereMavenKeepsNothing() {
    SharedResult.Question question = SharedResult.Question.of(ChangedParameters.BASE, site());
    SharedResult shared = new SharedResult(null, question);
    shared.leave(result);
    assertThat(shared.find()).isEmpty();
  }

  private SharedResult shared(LintParameters parameters) {
    return new SharedResult(context, SharedResult.Question.of(parameters, site()));
  }

  private Site site() {
    return Site.open(SiteOptions.of(folder), Generators::detect);
  }
}
