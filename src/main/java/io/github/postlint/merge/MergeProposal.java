package io.github.postlint.merge;

import io.github.postlint.fix.FixResult;
import io.github.postlint.fix.Fixer;
import io.github.postlint.fix.MendedFile;
import io.github.postlint.fix.UnifiedDiff;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Safety;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.site.terms.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a merge of tags changes in a site, as a patch. A change is part of it only where the changed
 * file, read again, says the same as before but for the tags.
 *
 * @param patch for {@code git apply}, from the site's folder; empty where nothing changes
 * @param files how many files it changes
 * @param byHand paths of files that have a tag which is to go, and are not in the patch
 */
public record MergeProposal(String patch, int files, List<String> byHand) {

  /**
   * Makes the proposal. Nothing is written to the site.
   *
   * @param site its posts
   * @param vocabulary the vocabulary's file, if there is one
   * @throws IOException if a file is gone or cannot be read
   */
  public static MergeProposal of(
      Site site, LintOptions options, MergedTags tags, Optional<Path> vocabulary)
      throws IOException {
    LintResult before = linter(tags, options).lint(site, ResultStore.NONE, Progress.NONE);
    FixResult result =
        new Fixer(linter(tags, options), Set.of(Safety.SAFE))
            .fix(site, ResultStore.NONE, Progress.NONE);
    Map<String, Facts> known = byPath(before);
    Map<String, Facts> changed = byPath(result.after());
    StringBuilder patch = new StringBuilder();
    Set<String> byHand = new LinkedHashSet<>();
    before.findings().forEach(finding -> byHand.add(finding.path()));
    MergeProof proof = new MergeProof(tags);
    int files = 0;
    for (MendedFile file : result.files()) {
      if (proof.onlyTags(known.get(file.path()), changed.get(file.path()))) {
        byHand.remove(file.path());
        patch.append(UnifiedDiff.of(file));
        files++;
      }
    }
    if (vocabulary.isPresent()) {
      Optional<String> difference = ofVocabulary(site.root(), vocabulary.get(), proof, byHand);
      patch.append(difference.orElse(""));
      files += difference.isPresent() ? 1 : 0;
    }
    return new MergeProposal(patch.toString(), files, List.copyOf(byHand));
  }

  private static Linter linter(MergedTags tags, LintOptions options) {
    return new Linter(List.of(new TagMerge(tags)), options);
  }

  private static Map<String, Facts> byPath(LintResult result) {
    Map<String, Facts> facts = new HashMap<>();
    result.posts().forEach(post -> facts.put(post.path(), post));
    return facts;
  }

  /** The change of a vocabulary, if there is one that can be proven. */
  private static Optional<String> ofVocabulary(
      Path root, Path file, MergeProof proof, Set<String> byHand) throws IOException {
    String path =
        file.startsWith(root)
            ? root.relativize(file).toString().replace('\\', '/')
            : file.toString();
    String text = PlainFile.text(file);
    Vocabulary old = read(file, path);
    Optional<String> merged = new VocabularyMerge(proof.tags(), old, text).text();
    if (merged.isEmpty()) {
      return Optional.empty();
    }
    Path copy = Files.createTempFile("postlint-", ".yml");
    try {
      Files.writeString(copy, merged.get());
      if (!proof.onlyMerged(old, read(copy, path))) {
        byHand.add(path);
        return Optional.empty();
      }
    } finally {
      Files.deleteIfExists(copy);
    }
    return Optional.of(
        UnifiedDiff.of(
            path,
            text.getBytes(StandardCharsets.UTF_8),
            merged.get().getBytes(StandardCharsets.UTF_8)));
  }

  private static Vocabulary read(Path file, String path) {
    List<SiteProblem> problems = new ArrayList<>();
    Vocabulary read = new VocabularyReader(problems).read(file, path);
    return problems.isEmpty() ? read : Vocabulary.empty();
  }
}
