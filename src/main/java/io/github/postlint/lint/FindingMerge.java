package io.github.postlint.lint;

import io.github.postlint.lint.suppression.SiteSuppressions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what was found in each file together. The findings of a post are only looked at where its
 * author suppresses some.
 */
final class FindingMerge {
  private final List<PostResult> posts;
  private final Precedence precedence;

  /** What site rules found, by path. */
  private final Map<String, FileFindings> site = new HashMap<>();

  /** All that is left in files with suppressions, by path. */
  private final Map<String, List<Finding>> judged = new HashMap<>();

  private final SiteSuppressions suppressions = new SiteSuppressions();

  private int suppressed;

  /**
   * @param posts by path
   * @param site what site rules found, once for each file
   * @param precedence which of that is left out where a post's own rules have found something
   */
  FindingMerge(List<PostResult> posts, List<FileFindings> site, Precedence precedence) {
    this.posts = posts;
    this.precedence = precedence;
    for (FileFindings file : site) {
      this.site.put(file.path(), file);
    }
    for (PostResult post : posts) {
      if (post.facts().isPresent()) {
        suppressions.add(post.path(), post.suppressions());
      }
      if (suppressions.concern(post.path())) {
        judged.put(post.path(), unsuppressed(found(post).all()));
      }
    }
  }

  private List<Finding> unsuppressed(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int line = finding.range().start().line();
      if (suppressions.silence(finding.path(), finding.ruleId(), line)) {
        suppressed++;
      } else {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** The authors' suppressions, and what there was to suppress. */
  SiteSuppressions suppressions() {
    return suppressions;
  }

  /** What was found in a post; what site rules found is only told once. */
  private FileFindings found(PostResult post) {
    FileFindings more = site.isEmpty() ? null : site.remove(post.path());
    return more == null
        ? post.findings()
        : post.findings().and(precedence.left(more, post.findings()));
  }

  /** How many findings were suppressed. */
  int suppressed() {
    return suppressed;
  }

  /**
   * The files in which something was found, by path.
   *
   * @param onSuppressions what is wrong with suppressions
   */
  List<FileFindings> with(List<Finding> onSuppressions) {
    for (Finding finding : onSuppressions) {
      judged.computeIfAbsent(finding.path(), any -> new ArrayList<>()).add(finding);
    }
    List<FileFindings> files = new ArrayList<>(posts.size());
    for (PostResult post : posts) {
      List<Finding> left = judged.isEmpty() ? null : judged.get(post.path());
      add(left == null ? found(post) : sorted(post.path(), left), files);
    }
    if (!site.isEmpty()) {
      for (FileFindings file : site.values()) {
        add(sorted(file.path(), new ArrayList<>(file.all())), files);
      }
      files.sort(Comparator.comparing(FileFindings::path));
    }
    return files;
  }

  private static FileFindings sorted(String path, List<Finding> findings) {
    findings.sort(null);
    return FileFindings.of(path, findings);
  }

  private static void add(FileFindings file, List<FileFindings> files) {
    if (!file.tally().isEmpty()) {
      files.add(file);
    }
  }
}
