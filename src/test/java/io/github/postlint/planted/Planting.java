package io.github.postlint.planted;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Plants one mistake into each of many posts of a site, and asks Postlint for what is new. The
 * posts are put back afterwards, and the next ones planted, until there were enough of each kind.
 */
final class Planting {
  private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
  private static final int ROUNDS = 12;

  private final Path root;
  private final Catalog catalog;
  private final Random random;
  private final int wanted;
  private final List<SourcePost> posts = new ArrayList<>();
  private final Tally tally = new Tally();

  /**
   * @param root the folder of a site that may be changed
   * @param catalog what is planted, and where
   * @param seed which posts get which mistakes
   * @param wanted how often each kind is planted
   */
  Planting(Path root, Catalog catalog, long seed, int wanted) {
    this.root = root;
    this.catalog = catalog;
    this.random = new Random(seed);
    this.wanted = wanted;
  }

  /** Plants and counts. */
  Tally run() throws IOException {
    Map<String, Set<String>> plain = findings();
    Site site = open();
    for (var file : site.files()) {
      if (file.kind() == DocumentKind.POST && catalog.files().matcher(file.path()).matches()) {
        read(file.path()).filter(post -> !post.isDraft()).ifPresent(posts::add);
      }
    }
    Deque<Mistake> left = new ArrayDeque<>();
    for (Mistake mistake : catalog.mistakes()) {
      left.addAll(Collections.nCopies(wanted, mistake));
    }
    int rounds = 0;
    while (rounds < ROUNDS && plant(left, plain)) {
      rounds++;
    }
    return tally;
  }

  /** Plants what finds a place; returns whether some did, and more is to be planted. */
  private boolean plant(Deque<Mistake> left, Map<String, Set<String>> plain) throws IOException {
    Map<SourcePost, Mistake> planted = new HashMap<>();
    Set<Mistake> nowhere = new HashSet<>();
    Collections.shuffle(posts, random);
    Deque<Mistake> later = new ArrayDeque<>();
    while (!left.isEmpty()) {
      Mistake mistake = left.poll();
      if (nowhere.contains(mistake)) {
        later.add(mistake);
      } else if (!plantOne(mistake, planted)) {
        nowhere.add(mistake);
        later.add(mistake);
      }
    }
    left.addAll(later);
    if (planted.isEmpty()) {
      return false;
    }
    Map<String, Set<String>> now = findings();
    for (var entry : planted.entrySet()) {
      SourcePost post = entry.getKey();
      Set<String> fresh = new HashSet<>(now.getOrDefault(post.path(), Set.of()));
      fresh.removeAll(plain.getOrDefault(post.path(), Set.of()));
      Path file = root.resolve(post.path());
      tally.count(entry.getValue(), post.path(), fresh, post.text(), Files.readAllBytes(file));
      Files.writeString(file, post.text());
    }
    return !left.isEmpty();
  }

  private boolean plantOne(Mistake mistake, Map<SourcePost, Mistake> planted) throws IOException {
    for (SourcePost post : posts) {
      if (planted.containsKey(post)) {
        continue;
      }
      Optional<Planted> changed = mistake.plant().into(post, random);
      if (changed.isPresent()) {
        Files.write(root.resolve(post.path()), changed.get().bytes());
        planted.put(post, mistake);
        return true;
      }
    }
    return false;
  }

  private Optional<SourcePost> read(String path) throws IOException {
    try {
      String text = Files.readString(root.resolve(path));
      return text.contains("\r") || text.startsWith("\uFEFF")
          ? Optional.empty()
          : Optional.of(SourcePost.of(path, text));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // It has its mistake already.
    }
  }

  private Site open() {
    return Site.open(SiteOptions.of(root), Generators::detect);
  }

  private Map<String, Set<String>> findings() {
    LintOptions options = new LintOptions(Map.of(), NOW, 2);
    Map<String, Set<String>> byPath = new HashMap<>();
    for (Finding finding :
        new Linter(Rules.all(RuleOptions.DEFAULT), options)
            .lint(open(), Progress.NONE)
            .findings()) {
      byPath
          .computeIfAbsent(finding.path(), any -> new HashSet<>())
          .add(finding.ruleId() + "\t" + finding.message());
    }
    return byPath;
  }
}
