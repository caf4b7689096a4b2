package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.lint.cache.ResultFiles;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site whose only posts are those of a trial, linted with all rules as they come. */
final class TrialSite {
  private static final String POST = "_posts/2020-01-01-trial";

  private static final CacheLog SILENT =
      new CacheLog() {
        @Override
        public void unused(String reason) {}

        @Override
        public void unwritten(Path folder, IOException reason) {
          throw new UncheckedIOException(reason);
        }
      };

  private final Path root;
  private final TestSite files;
  private final String extension;

  /** A site in {@code root}, which exists and is empty. */
  TrialSite(Path root, MarkupKind markup) {
    this(root, markup, "");
  }

  private TrialSite(Path root, MarkupKind markup, String settings) {
    this.root = root;
    this.files = new TestSite(root).config(markup.settings() + settings);
    this.extension = markup.extension();
  }

  /** Whether a path is that of a post of a site with one post. */
  static boolean isPost(String path) {
    return path.startsWith(POST);
  }

  /**
   * A site that Jekyll builds alike whichever line ends its posts have. By default it does not: it
   * cuts an excerpt at LF LF, so that with CRLF the whole post is the excerpt.
   */
  static TrialSite alikeWithAllLineEnds(Path root, MarkupKind markup) {
    return new TrialSite(root, markup, "excerpt_separator: \"<!--more-->\"\n");
  }

  /** The findings and facts of one post. */
  LintResult lint(String text) {
    return lint(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The findings and facts of one post. */
  LintResult lint(byte[] post) {
    put(post);
    return lint(1);
  }

  /** Writes the one post; a fix may have given an earlier one another name. */
  void put(byte[] post) {
    File[] earlier = root.resolve(POST).getParent().toFile().listFiles(File::isFile);
    for (File file : earlier == null ? new File[0] : earlier) {
      assertThat(file.delete()).as(file.getName()).isTrue();
    }
    files.file(POST + extension, post);
  }

  /** The findings and facts of as many posts; a site with one of these methods keeps to it. */
  LintResult lint(List<byte[]> posts, int threads) {
    for (int i = 0; i < posts.size(); i++) {
      files.file(POST + "-" + i + extension, posts.get(i));
    }
    return lint(threads);
  }

  /** The same posts as before, with results kept in a folder. */
  LintResult lintAgain(Path cache) {
    LintParameters parameters =
        new LintParameters(
            SiteOptions.of(root),
            Optional.empty(),
            true,
            RuleOptions.DEFAULT,
            RuleScope.ALL,
            "1.0",
            "17");
    return lint(2, new ResultFiles(cache, parameters, Instant.now().plusSeconds(60), SILENT));
  }

  private LintResult lint(int threads) {
    return lint(threads, ResultStore.NONE);
  }

  private LintResult lint(int threads, ResultStore store) {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    return new Linter(
            Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), TestSite.NOW, threads))
        .lint(site, store, Progress.NONE);
  }
}
