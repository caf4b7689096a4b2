package io.github.postlint.bench;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.post.Post;
import io.github.postlint.post.Source;
import io.github.postlint.post.SourceReader;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A made blog, and what the benchmarks do with it. */
final class Blog {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Site site;

  Blog(Path root) {
    site = Site.open(SiteOptions.of(root), Generators::detect);
  }

  /** The first posts, by path. */
  List<PostFile> files(int count) {
    if (site.files().size() < count) {
      throw new IllegalStateException(site.root() + " has too few posts: " + site.files().size());
    }
    return site.files().subList(0, count);
  }

  List<Source> sources(int count) throws IOException {
    Source[] sources = new Source[count];
    int i = 0;
    for (PostFile file : files(count)) {
      sources[i++] = SourceReader.read(file.file(), file.path());
    }
    return List.of(sources);
  }

  /** A post of which nothing but the front matter has been read. */
  Post parse(Source source) {
    return Post.parse(source, site.generator().syntax());
  }

  RuleContext context() {
    return new RuleContext(site, NOW);
  }

  LintResult lint() {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Linter(rules(), new LintOptions(Map.of(), NOW, threads)).lint(site, Progress.NONE);
  }

  static List<Rule> rules() {
    return Rules.all(RuleOptions.DEFAULT);
  }

  static <T extends Rule> List<T> rules(Class<T> type) {
    return rules().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The folder that src/bench/parts names. */
  static Path folder(String property) {
    return Path.of(System.getProperty(property));
  }
}
