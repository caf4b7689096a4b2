package io.github.postlint.lint.baseline;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.post.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The findings that a site had when it adopted Postlint, which need not be mended at once. */
public final class Baseline {
  private final Map<String, KnownPost> posts;

  /**
   * @param posts by path; the empty path is the site as a whole
   */
  Baseline(Map<String, KnownPost> posts) {
    this.posts = new TreeMap<>(posts);
  }

  /**
   * A baseline of findings.
   *
   * @param findings those of a file one after the other
   */
  public static Baseline of(List<Finding> findings, SiteTexts texts) {
    Map<String, KnownPost> posts = new TreeMap<>();
    for (FileFindings file : FileFindings.of(findings)) {
      Optional<Source> source = texts.read(file.path());
      Map<String, List<KnownFinding>> known = new TreeMap<>();
      for (Finding finding : file.all()) {
        known
            .computeIfAbsent(finding.ruleId(), any -> new ArrayList<>())
            .add(FindingQuote.of(finding, source));
      }
      Sketch sketch = source.map(one -> Sketch.of(one.text())).orElse(Sketch.NONE);
      posts.put(file.path(), new KnownPost(sketch, known));
    }
    return new Baseline(posts);
  }

  /** What is known of files, by path. */
  Map<String, KnownPost> posts() {
    return posts;
  }

  /** How many findings it has. */
  public int count() {
    return posts.values().stream().mapToInt(KnownPost::count).sum();
  }

  /** A result without what this baseline knows, which is put aside in it. */
  public LintResult judge(LintResult result, SiteTexts texts) {
    Map<String, String> oldNames = oldNames(result, texts);
    List<FileFindings> fresh = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    int left = count();
    for (FileFindings file : result.files()) {
      KnownPost post = posts.get(oldNames.getOrDefault(file.path(), file.path()));
      if (post == null) {
        fresh.add(file);
      } else {
        List<Finding> others = new ArrayList<>();
        int before = known.size();
        divide(file, post, texts.read(file.path()), known, others);
        left -= known.size() - before;
        fresh.addAll(FileFindings.of(others));
      }
    }
    return result.without(fresh, new Baselined(known, left));
  }

  private static void divide(
      FileFindings file,
      KnownPost post,
      Optional<Source> source,
      List<Finding> known,
      List<Finding> others) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : file.all()) {
      byRule.computeIfAbsent(finding.ruleId(), any -> new ArrayList<>()).add(finding);
    }
    int before = known.size();
    byRule.forEach(
        (rule, findings) -> {
          List<KnownFinding> found = new ArrayList<>(findings.size());
          findings.forEach(finding -> found.add(FindingQuote.of(finding, source)));
          FindingMatch match = new FindingMatch(post.of(rule), found);
          for (int i = 0; i < found.size(); i++) {
            (match.isKnown(i) ? known : others).add(findings.get(i));
          }
        });
    known.subList(before, known.size()).sort(null);
    others.sort(null);
  }

  private Map<String, String> oldNames(LintResult result, SiteTexts texts) {
    Map<String, KnownPost> gone = new TreeMap<>();
    posts.forEach(
        (path, post) -> {
          if (!path.isEmpty() && !texts.has(path)) {
            gone.put(path, post);
          }
        });
    if (gone.isEmpty()) {
      return Map.of();
    }
    Map<String, Sketch> fresh = new TreeMap<>();
    for (FileFindings file : result.files()) {
      if (!posts.containsKey(file.path())) {
        texts.read(file.path()).ifPresent(one -> fresh.put(one.path(), Sketch.of(one.text())));
      }
    }
    return Renames.find(gone, fresh);
  }
}
