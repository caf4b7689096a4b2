package io.github.postlint.lint;

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

  /** What was found in other ways than by reading one post, by path. */
  private final Map<String, List<Finding>> others = new HashMap<>();

  /** All that is left in files with suppressions, by path. */
  private final Map<String, List<Finding>> judged = new HashMap<>();

  private int suppressed;

  /**
   * @param posts by path
   * @param site what site rules found
   * @param judge knows what is suppressed, and hears what there was to suppress
   */
  FindingMerge(List<PostResult> posts, List<Finding> site, Judge judge) {
    this.posts = posts;
    for (Finding finding : site) {
      add(finding, others);
    }
    for (PostResult post : posts) {
      if (judge.concerns(post.path())) {
        List<Finding> all = join(post.findings().all(), others.remove(post.path()));
        List<Finding> kept = judge.unsuppressed(post.path(), all);
        suppressed += all.size() - kept.size();
        judged.put(post.path(), kept);
      }
    }
  }

  private static void add(Finding finding, Map<String, List<Finding>> byPath) {
    List<Finding> findings = byPath.get(finding.path());
    if (findings == null) {
      findings = new ArrayList<>();
      byPath.put(finding.path(), findings);
    }
    findings.add(finding);
  }

  private static List<Finding> join(List<Finding> own, List<Finding> more) {
    List<Finding> all = new ArrayList<>(own);
    all.addAll(more == null ? List.of() : more);
    return all;
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
      add(finding, judged);
    }
    List<FileFindings> files = new ArrayList<>(posts.size());
    for (PostResult post : posts) {
      add(found(post), files);
    }
    if (!others.isEmpty()) {
      others.forEach((path, findings) -> add(sorted(path, findings), files));
      files.sort(Comparator.comparing(FileFindings::path));
    }
    return files;
  }

  private FileFindings found(PostResult post) {
    List<Finding> left = judged.isEmpty() ? null : judged.get(post.path());
    if (left != null) {
      return sorted(post.path(), left);
    }
    List<Finding> more = others.remove(post.path());
    return more == null ? post.findings() : post.findings().and(more);
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
