package io.github.postlint.lint.cache;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.Post;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A site that is linted again and again, with all rules, and what the cache did about it. */
final class CachedSite {
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Path MISTAKES = Path.of("src/it/all-mistakes");

  final Path root;
  final Path cache;

  /** What the cache had to say. */
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  /** The posts that rules have looked at in the last run. */
  final Set<String> read = Collections.synchronizedSet(new TreeSet<>());

  /** How often site rules have run in the last run. */
  int siteRuns;

  String version = "1.0";
  Map<String, RuleLevel> levels = Map.of();
  Instant now = NOW;
  Instant start = Instant.now().plusSeconds(60);
  Optional<Path> schema;
  Optional<Path> vocabulary = Optional.empty();
  Optional<Path> authors = Optional.empty();
  int threads = 2;

  CachedSite(Path folder) {
    root = folder.resolve("site");
    cache = folder.resolve("cache");
    schema = Optional.of(root.resolve("post.schema.yml"));
    copy(MISTAKES);
    write("_posts/2025-03-01-suppressed.md", SUPPRESSED);
  }

  private CachedSite(CachedSite other) {
    root = other.root;
    cache = other.cache;
    schema = other.schema;
  }

  /** The same site and the same cache in another build. */
  CachedSite again() {
    return new CachedSite(this);
  }

  private static final String SUPPRESSED =
      """
      ---
      title: Loaves
      redirect_from: [/old/, /older/]
      cover: images/loaf.png
      ref: loaves
      ---

      <!-- postlint-disable-next-line heading-space: a hashtag -->
      ##NotAHeading

      # A heading {#own}

      [a loaf](../images/loaf.png) and [none](/nowhere/) and [one]({{ site.url }}/x)

      <!-- postlint-disable heading-level -->
      <!-- postlint-enabled -->
      """;

  private void copy(Path from) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Path to = root.resolve(from.relativize(file).toString());
              Files.createDirectories(to.getParent());
              Files.copy(file, to);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CachedSite write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.delete(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void setTime(String path, Instant time) {
    try {
      Files.setLastModifiedTime(root.resolve(path), FileTime.from(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one file that the cache has written. */
  Path file() {
    try (var files = Files.walk(cache)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      if (all.size() != 1) {
        throw new IllegalStateException("Files: " + all);
      }
      return all.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lints with the cache. */
  LintResult lint() {
    log.clear();
    return lint(new ResultFiles(cache, parameters(), start, new Listener()));
  }

  private LintParameters parameters() {
    RuleOptions rules =
        new RuleOptions(
            schema,
            vocabulary,
            Optional.empty(),
            authors,
            Set.of(),
            Set.of(),
            RuleOptions.MAX_IMAGE_SIZE,
            levels,
            List.of());
    return new LintParameters(
        SiteOptions.of(root), Optional.empty(), true, rules, RuleScope.ALL, version, "17");
  }

  /** Lints as if there had never been a run before. */
  LintResult cold() {
    return lint(ResultStore.NONE);
  }

  private LintResult lint(ResultStore store) {
    read.clear();
    siteRuns = 0;
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    List<Rule> rules = new ArrayList<>(Rules.of(parameters()));
    rules.add(new Watch());
    rules.add(new SiteWatch());
    return new Linter(rules, new LintOptions(levels, now, threads))
        .lint(site, store, Progress.NONE);
  }

  private final class Watch extends PostRule {
    Watch() {
      super("watch", Severity.ERROR, "nothing");
    }

    @Override
    public void check(Post post, io.github.postlint.lint.RuleContext context, Reporter reporter) {
      read.add(post.path());
    }
  }

  private final class SiteWatch extends SiteRule {
    SiteWatch() {
      super("site-watch", Severity.ERROR, "nothing");
    }

    @Override
    public boolean readsLinks() {
      return true;
    }

    @Override
    public void check(
        List<Facts> posts, io.github.postlint.lint.RuleContext context, SiteReporter reporter) {
      siteRuns++;
    }
  }

  private final class Listener implements CacheLog {
    @Override
    public void unused(String reason) {
      log.add(reason);
    }

    @Override
    public void unwritten(Path folder, IOException reason) {
      log.add("unwritten: " + reason);
    }
  }
}
