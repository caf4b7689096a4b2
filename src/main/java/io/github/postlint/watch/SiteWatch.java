package io.github.postlint.watch;

import io.github.postlint.fork.Job;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.baseline.BaselineException;
import io.github.postlint.lint.baseline.BaselineFile;
import io.github.postlint.lint.baseline.SiteTexts;
import io.github.postlint.report.console.ProgressLine;
import io.github.postlint.rules.frontmatter.schema.SchemaException;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks a site whenever something in it is saved. What saved documents say by themselves is told
 * at once; then, when the writer pauses, the site is looked at as a whole, as {@code check} does.
 */
public final class SiteWatch {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final LintParameters parameters;
  private final Function<Job, ResultStore> stores;
  private final Optional<Path> baseline;
  private final Supplier<ProgressLine> progress;
  private final WatchView view;
  private final LastRun lastRun = new LastRun();

  /** What is known to be wrong; null before the first look. */
  private LintResult known;

  /**
   * @param parameters of the runs
   * @param stores where their results are kept
   * @param baseline where it is if the site has one; empty where none is wanted
   * @param progress makes what says how far a look is
   * @param view is shown every look; called by the thread that runs
   */
  public SiteWatch(
      LintParameters parameters,
      Function<Job, ResultStore> stores,
      Optional<Path> baseline,
      Supplier<ProgressLine> progress,
      WatchView view) {
    this.parameters = parameters;
    this.stores = stores;
    this.baseline = baseline;
    this.progress = progress;
    this.view = view;
  }

  /**
   * Watches until the thread is interrupted, or one of some files is saved.
   *
   * @param settings the files after which another watch is needed
   * @return whether one of them was saved
   * @throws IOException if the file system does not tell what happens in the site's folders
   */
  public boolean run(Set<Path> settings) throws IOException {
    try (FolderWatch folders = new FolderWatch()) {
      Set<Path> files = new HashSet<>();
      whole(folders, files);
      while (true) {
        Saved saved = folders.next();
        do {
          if (saved.files().stream().anyMatch(settings::contains)) {
            return true;
          }
          files.addAll(saved.files());
          quick(saved);
          saved = folders.next(PAUSE).orElse(null);
        } while (saved != null);
        whole(folders, files);
        files.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Only what lies in folders that are watched is looked at, so that no save is missed. */
  private void whole(FolderWatch folders, Set<Path> saved) throws IOException {
    Job job = job();
    Site opened = job.open();
    while (folders.add(folders(opened))) {
      job = job();
      opened = job.open();
    }
    Job run = job;
    Site site = opened;
    SortedSet<String> paths = paths(site, saved);
    look(run, paths, () -> judge(lint(run, site, lastRun.remembering(stores.apply(run)))));
  }

  private void quick(Saved saved) {
    Optional<Site> site = lastRun.site(saved);
    if (site.isPresent() && known != null) {
      Job job = job();
      SortedSet<String> paths = paths(site.get(), saved.files());
      look(job, paths, () -> some(paths, lint(job, site.get(), lastRun.without(saved.files()))));
    }
  }

  private LintResult lint(Job job, Site site, ResultStore store) {
    try (ProgressLine line = progress.get()) {
      return new Linter(job.rules(), job.options()).lint(site, store, line);
    }
  }

  /** What is known, but for some documents. */
  private LintResult some(Set<String> paths, LintResult now) throws BaselineException {
    List<FileFindings> files = new ArrayList<>(judge(only(paths, now)).files());
    known.files().stream().filter(file -> !paths.contains(file.path())).forEach(files::add);
    files.sort(Comparator.comparing(FileFindings::path));
    return known.withFiles(files);
  }

  private static LintResult only(Set<String> paths, LintResult result) {
    return result.withFiles(
        result.files().stream().filter(file -> paths.contains(file.path())).toList());
  }

  private Job job() {
    return new Job(parameters, Instant.now(), Runtime.getRuntime().availableProcessors());
  }

  private static List<Path> folders(Site site) {
    List<Path> folders = new ArrayList<>();
    folders.add(site.root());
    for (int i = 0; i < site.tree().size(); i++) {
      TreeEntry entry = site.tree().get(i);
      if (entry.isEntered()) {
        folders.add(entry.file());
      }
    }
    return folders;
  }

  private void look(Job job, SortedSet<String> paths, Finder finder) {
    try {
      LintResult result = finder.find();
      LintResult before = known == null ? result.withFiles(List.of()) : known;
      Difference difference = Difference.of(before, result, paths);
      known = result;
      Duration time = Duration.between(job.start(), Instant.now());
      view.show(new Look(result, paths, difference.fresh(), difference.mended(), time));
    } catch (SchemaException | BaselineException e) {
      view.fail(e.getMessage());
    }
  }

  private LintResult judge(LintResult result) throws BaselineException {
    return baseline.isPresent() && Files.exists(baseline.get())
        ? BaselineFile.read(baseline.get()).judge(result, new SiteTexts(parameters.site().root()))
        : result;
  }

  private static SortedSet<String> paths(Site site, Set<Path> saved) {
    SortedSet<String> paths = new TreeSet<>();
    for (PostFile file : site.files()) {
      if (saved.contains(file.file())) {
        paths.add(file.path());
      }
    }
    return paths;
  }

  /** Finds out what is wrong. */
  @FunctionalInterface
  private interface Finder {
    LintResult find() throws BaselineException;
  }
}
