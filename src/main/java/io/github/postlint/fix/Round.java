package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The fixes that can be made together: none touches another. */
final class Round {
  private final Function<String, Optional<MendedFile>> files;
  private final Map<String, Pending> pending = new TreeMap<>();

  /**
   * @param files gives a file by its path, if it may be mended
   */
  Round(Function<String, Optional<MendedFile>> files) {
    this.files = files;
  }

  /** Adds a finding's fix, in all files that it concerns or in none. */
  void add(Finding finding) {
    Map<Pending, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Fix.Part part : finding.fix().orElseThrow().parts(finding.path())) {
      Optional<Pending> file = pending(part.path());
      if (file.isEmpty()) {
        return;
      }
      List<TextEdit> wanted = part.edits(file.get().file.lines());
      if (!file.get().edits.accepts(wanted)) {
        return;
      }
      edits.put(file.get(), wanted);
    }
    edits.forEach((file, wanted) -> file.edits.add(wanted));
    pending.get(finding.path()).made.add(finding);
  }

  private Optional<Pending> pending(String path) {
    Pending known = pending.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Pending> fresh = files.apply(path).filter(file -> !file.isSettled()).map(Pending::new);
    fresh.ifPresent(one -> pending.put(path, one));
    return fresh;
  }

  /** Makes the fixes, and tells the paths of the files whose texts are others now. */
  Set<String> mend() {
    Set<String> mended = new HashSet<>();
    pending.forEach(
        (path, one) -> {
          if (!one.edits.isEmpty() && one.file.mend(one.edits, one.made)) {
            mended.add(path);
          }
        });
    return mended;
  }

  /** What is to be made in one file. */
  private static final class Pending {
    private final MendedFile file;
    private final EditSet edits = new EditSet();
    private final List<Finding> made = new ArrayList<>();

    Pending(MendedFile file) {
      this.file = file;
    }
  }
}
