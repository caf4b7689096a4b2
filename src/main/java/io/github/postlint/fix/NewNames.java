package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Safety;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The other names that fixes give to files, and what of them can be done. */
final class NewNames {
  private final Map<String, Finding> wanted = new LinkedHashMap<>();
  private final List<LeftFile> left = new ArrayList<>();

  private NewNames() {}

  /**
   * The names that are free in a site; a file gets one name.
   *
   * @param made which fixes are made
   */
  static NewNames of(LintResult result, Site site, Set<Safety> made) {
    NewNames names = new NewNames();
    Set<String> taken = new HashSet<>();
    for (Finding finding : result.findings()) {
      String to =
          finding
              .fix()
              .filter(fix -> made.contains(fix.safety()))
              .flatMap(fix -> fix.name())
              .orElse("");
      if (to.isEmpty() || names.wanted.containsKey(finding.path())) {
        continue;
      }
      if (site.tree().indexOf(to) < 0 && taken.add(to)) {
        names.wanted.put(finding.path(), finding);
      } else {
        names.left.add(new LeftFile(finding.path(), "would get the name of another file, " + to));
      }
    }
    return names;
  }

  /**
   * Leaves the names of posts that would change places with others in lists: those of one date
   * stand in the order of their paths.
   */
  void keepOrder(List<Facts> posts) {
    Map<OffsetDateTime, List<String>> dates = new HashMap<>();
    for (Facts post : posts) {
      post.listing()
          .date()
          .ifPresent(
              date -> dates.computeIfAbsent(date, any -> new ArrayList<>()).add(post.path()));
    }
    for (List<String> paths : dates.values()) {
      for (String path : paths) {
        if (wanted.containsKey(path) && paths.stream().anyMatch(other -> isPassed(path, other))) {
          leave(
              path,
              "would change places with another post of its date; -Dpostlint.unsafe renames it");
        }
      }
    }
  }

  private boolean isPassed(String path, String other) {
    String then = wanted.containsKey(other) ? to(other) : other;
    return Integer.signum(path.compareTo(other)) != Integer.signum(to(path).compareTo(then));
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** The files that are to get other names, by path. */
  Set<String> paths() {
    return Set.copyOf(wanted.keySet());
  }

  /** The finding that another name mends. */
  Finding finding(String path) {
    return wanted.get(path);
  }

  /** The path that a file is to get. */
  String to(String path) {
    return wanted.get(path).fix().flatMap(fix -> fix.name()).orElseThrow();
  }

  /** Leaves a file its name, of which is told elsewhere. */
  void forget(String path) {
    wanted.remove(path);
  }

  /** Leaves a file its name. */
  void leave(String path, String reason) {
    wanted.remove(path);
    left.add(new LeftFile(path, reason));
  }

  /** The files that keep their names, and why. */
  List<LeftFile> left() {
    return List.copyOf(left);
  }

  /** The site with the new names; what is read is what was read. */
  Site in(Site site) {
    Map<String, String> names = new LinkedHashMap<>();
    paths().forEach(path -> names.put(path, to(path)));
    List<PostFile> files = new ArrayList<>();
    for (PostFile file : site.files()) {
      String name = names.get(file.path());
      files.add(name == null ? file : new PostFile(file.file(), name, file.kind()));
    }
    files.sort(Comparator.comparing(PostFile::path));
    return new Site(
        site.root(), site.generator(), site.tree().renamed(names), files, site.problems());
  }
}
