package io.github.postlint.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks git what has changed in a folder since a revision, committed or not. */
public final class GitChanges {
  private static final String MERGE_BASE = "...";

  /** The first line and the number of lines that a hunk has now. */
  private static final Pattern HUNK = Pattern.compile("@@ -[0-9,]+ \\+(\\d+)(?:,(\\d+))? @@.*");

  private final Git git;
  private final String since;

  /**
   * @param folder the site's folder
   * @param since a revision, such as {@code origin/main} or {@code HEAD}; with three dots after it
   *     the place at which this branch has left it
   */
  public GitChanges(Path folder, String since) {
    this.git = new Git(folder);
    this.since = since.strip();
  }

  /**
   * What has changed.
   *
   * @param lines whether lines are told apart as well
   * @throws ChangesException without git, outside of a repository, or if there is no such revision
   */
  public Changes read(boolean lines) throws ChangesException {
    String commit = commit();
    Map<String, NavigableSet<Integer>> changed = new LinkedHashMap<>();
    List<String> paths = names(git.output(diff("--name-only", "-z", commit)));
    for (String path : paths) {
      changed.put(path, new TreeSet<>());
    }
    if (lines) {
      readLines(git.output(diff("-U0", "--inter-hunk-context=0", commit)), paths, changed);
    }
    Set<String> all = new TreeSet<>(changed.keySet());
    List<String> fresh = names(git.output("ls-files", "-z", "--others", "--exclude-standard"));
    all.addAll(fresh);
    List<String> removed =
        names(git.output(diff("--name-only", "-z", "--no-renames", "--diff-filter=D", commit)));
    return new Changes(all, lines ? changed : Map.of(), removed);
  }

  /** Nothing that the repository's settings name is run, and paths begin at the folder. */
  private static String[] diff(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "diff",
                "--relative",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules=all",
                "-M"));
    command.addAll(List.of(words));
    command.add("--");
    return command.toArray(String[]::new);
  }

  private static List<String> names(String output) {
    List<String> names = new ArrayList<>();
    for (String name : output.split("\0")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private String commit() throws ChangesException {
    if (since.isEmpty() || since.startsWith("-") || since.indexOf('\0') >= 0) {
      throw new ChangesException(
          "postlint.since is \"" + since + "\", but must be a revision, such as origin/main.");
    }
    int dots = since.indexOf(MERGE_BASE);
    if (dots < 0) {
      return commit(since);
    }
    String right = since.substring(dots + MERGE_BASE.length());
    String from = commit(since.substring(0, dots));
    String to = commit(right.isEmpty() ? "HEAD" : right);
    Git.Answer base = git.ask(true, List.of("merge-base", from, to));
    if (base.code() != 0) {
      throw new ChangesException(
          "postlint.since is \"" + since + "\", but the two have no commit in common.");
    }
    return base.output().strip();
  }

  private String commit(String revision) throws ChangesException {
    Git.Answer answer = git.ask(true, List.of("rev-parse", "--verify", revision + "^{commit}"));
    if (answer.code() != 0 || revision.startsWith("-")) {
      throw new ChangesException(
          "postlint.since is \""
              + since
              + "\", but git knows no such revision ("
              + answer.output().strip()
              + "). A build server may have to fetch it first.");
    }
    return answer.output().strip();
  }

  /** The parts of a diff stand in the order of the names; no line of a file begins like one. */
  private static void readLines(
      String diff, List<String> paths, Map<String, NavigableSet<Integer>> changed) {
    int next = 0;
    NavigableSet<Integer> lines = new TreeSet<>();
    for (String line : diff.split("\n")) {
      if (line.startsWith("diff --git ") && next < paths.size()) {
        lines = new TreeSet<>();
        changed.put(paths.get(next++), lines);
      } else if (line.startsWith("@@ ")) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
          add(hunk, lines);
        }
      }
    }
  }

  /** Where lines are gone, those beside them count. */
  private static void add(Matcher hunk, Set<Integer> lines) {
    int first = Integer.parseInt(hunk.group(1));
    int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
    int last = count == 0 ? first + 1 : first + count - 1;
    for (int line = first; line <= last; line++) {
      lines.add(line);
    }
  }
}
