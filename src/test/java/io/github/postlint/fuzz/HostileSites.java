package io.github.postlint.fuzz;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.ExampleSites;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hostile files of every format that a rule's page shows, on sites of every generator: a new rule,
 * generator or format is attacked as soon as its page has an example.
 */
final class HostileSites {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** Repeated inputs have so many bytes. */
  private static final int LARGE = 60_000;

  private final Path work;
  private final long seed;

  /** Files by generator and extension. */
  private final Map<String, List<Path>> groups = new TreeMap<>();

  /**
   * @param work an empty folder for sites
   */
  HostileSites(Path work, long seed) throws IOException {
    this.work = work;
    this.seed = seed;
    for (Path site : ExampleSites.write(Files.createDirectories(work.resolve("sites")))) {
      String generator = Site.open(SiteOptions.of(site), Generators::detect).generator().name();
      try (Stream<Path> files = Files.walk(site)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          String extension = name.substring(name.lastIndexOf('.') + 1);
          groups.computeIfAbsent(generator + ", " + extension, any -> new ArrayList<>()).add(file);
        }
      }
    }
  }

  /** Tries so many inputs in each format. */
  void attack(int inputs, AttackTable table) throws IOException {
    List<byte[]> words = FuzzSeeds.words();
    for (Map.Entry<String, List<Path>> group : groups.entrySet()) {
      List<String> failed = new ArrayList<>();
      Duration slowest = Duration.ZERO;
      Random random = new Random(seed);
      for (int i = 0; i < inputs; i++) {
        Path file = group.getValue().get(random.nextInt(group.getValue().size()));
        byte[] before = Files.readAllBytes(file);
        if (before.length > 0) {
          byte[] input = new Mutator(seed + i, List.of(before), words).next();
          Files.write(file, i % 4 == 0 ? large(input, random) : input);
          Duration used = lint(siteOf(file), failed, group.getKey() + "-" + i, file);
          slowest = used.compareTo(slowest) > 0 ? used : slowest;
          Files.write(file, before);
        }
      }
      table.add("hostile files: " + group.getKey(), inputs, failed, slowest);
    }
  }

  private Path siteOf(Path file) {
    Path sites = work.resolve("sites");
    return sites.resolve(sites.relativize(file).getName(0));
  }

  /** A part of an input, again and again between what stands before and after it. */
  private static byte[] large(byte[] input, Random random) {
    int start = random.nextInt(input.length + 1);
    int end = Math.min(input.length, start + 1 + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(input, 0, start);
    while (end > start && out.size() < LARGE) {
      out.write(input, start, end - start);
    }
    out.write(input, end, input.length - end);
    return out.toByteArray();
  }

  private Duration lint(Path site, List<String> failed, String name, Path file) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    String failure = failure(site);
    Duration used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    if (failure.isEmpty() && used.compareTo(LIMIT) > 0) {
      failure = "took " + used;
    }
    if (!failure.isEmpty()) {
      Path kept = Files.createDirectories(work.resolve("found")).resolve(name.replace(", ", "."));
      Files.copy(file, kept);
      failed.add(kept + ", in place of " + work.relativize(file) + ": " + failure);
    }
    return used;
  }

  private static String failure(Path root) {
    try {
      Site site = Site.open(SiteOptions.of(root), Generators::detect);
      return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), NOW, 1))
          .lint(site, Progress.NONE).findings().stream()
              .map(Finding::message)
              .filter(message -> message.contains("report this to Postlint"))
              .findFirst()
              .orElse("");
    } catch (RuntimeException | Error e) {
      return e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?");
    }
  }
}
