package io.github.postlint.fix;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Safety;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes fixes in memory, in rounds: what touches another fix waits for the next one, which sees the
 * mended text. Ends when a round changes nothing.
 */
public final class Fixer {
  /** Texts need two or three; what is not done after these will never be. */
  private static final int MAX_ROUNDS = 20;

  private final Linter linter;
  private final Set<Safety> made;
  private final Map<String, MendedFile> files = new TreeMap<>();
  private final Map<String, LeftFile> left = new TreeMap<>();
  private final Map<String, PostFile> documents = new HashMap<>();

  /**
   * @param linter finds what there is to fix; for one run
   * @param made which fixes are made
   */
  public Fixer(Linter linter, Set<Safety> made) {
    this.linter = linter;
    this.made = Set.copyOf(made);
  }

  /**
   * Mends the documents of a site. Nothing is written to it.
   *
   * @param store may know what is found before anything is mended
   * @throws IOException if there is no room for copies of what is mended
   */
  public FixResult fix(Site site, ResultStore store, Progress progress) throws IOException {
    return fix(site, store, progress, found -> found);
  }

  /**
   * The same for some findings only. The others stay, whatever is mended beside them.
   *
   * @param scope which of what is found at first is to be mended
   * @throws E as the scope does
   */
  public <E extends Exception> FixResult fix(
      Site site, ResultStore store, Progress progress, FixScope<E> scope) throws IOException, E {
    site.files().forEach(file -> documents.put(file.path(), file));
    RoundStore rounds = new RoundStore(store);
    try (MendedCopies copies = new MendedCopies()) {
      LintResult first = linter.lint(site, rounds, progress);
      LintResult result = scope.of(first);
      HeldBack held = HeldBack.of(first, result);
      FileState state = new FileState(site);
      Set<String> mended = mend(result, state);
      for (int round = 1; !mended.isEmpty() && round < MAX_ROUNDS; round++) {
        result = held.without(again(site, mended, rounds, copies));
        mended = mend(result, state);
      }
      if (!mended.isEmpty()) {
        result = held.without(again(site, mended, rounds, copies));
      }
      NewNames names = rename(site, result, state);
      if (!names.isEmpty()) {
        for (MendedFile file : files.values()) {
          copies.put(file);
        }
        Site renamed = names.in(copies.in(site));
        result = held.without(linter.lint(renamed, ResultStore.NONE, Progress.NONE));
      }
      List<MendedFile> changed = files.values().stream().filter(MendedFile::isMended).toList();
      return new FixResult(changed, List.copyOf(left.values()), result);
    }
  }

  private LintResult again(Site site, Set<String> mended, RoundStore rounds, MendedCopies copies)
      throws IOException {
    for (String path : mended) {
      copies.put(files.get(path));
    }
    rounds.forget(mended);
    return linter.lint(copies.in(site), rounds, Progress.NONE);
  }

  /** The paths of the files whose texts are others now. */
  private Set<String> mend(LintResult result, FileState state) {
    Round round = new Round(path -> file(path, state));
    for (FileFindings each : result.files()) {
      each.all().stream().filter(this::isMade).filter(Fixer::isOfText).forEach(round::add);
    }
    return round.mend();
  }

  private boolean isMade(Finding finding) {
    return finding.fix().map(fix -> made.contains(fix.safety())).orElse(false);
  }

  private NewNames rename(Site site, LintResult result, FileState state) {
    NewNames names = new Renaming(site, files, path -> file(path, state)).rename(result, made);
    names.left().forEach(file -> left.put(file.path(), file));
    return names;
  }

  /** Names of files change last, when all texts are mended. */
  private static boolean isOfText(Finding finding) {
    return finding.fix().orElseThrow().name().isEmpty();
  }

  /** The file, if it may be mended. */
  private Optional<MendedFile> file(String path, FileState state) {
    MendedFile known = files.get(path);
    if (known != null || !documents.containsKey(path) || left.containsKey(path)) {
      return Optional.ofNullable(known);
    }
    try {
      MendedFile file = state.read(documents.get(path));
      files.put(path, file);
      return Optional.of(file);
    } catch (UnfitException e) {
      left.put(path, new LeftFile(path, e.getMessage()));
      return Optional.empty();
    }
  }
}
