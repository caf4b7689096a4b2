package io.github.postlint.tags.terms;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.VocabularyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posts of one term, whichever of its spellings they use. */
public final class TermGroup {
  /** The label of a group without an entry is the first of these. */
  private static final Comparator<VariantUse> BEST_FIRST =
      Comparator.comparingInt(VariantUse::uses)
          .reversed()
          .thenComparing(use -> isAscii(use.text()))
          .thenComparing(VariantUse::text, CodePoints.ORDER);

  private final Optional<VocabularyEntry> entry;
  private final Map<String, VariantUse> variants = new LinkedHashMap<>();
  private final List<Facts> published = new ArrayList<>();
  private int unpublished;

  TermGroup(Optional<VocabularyEntry> entry) {
    this.entry = entry;
  }

  void add(TextFact term, String text, Facts post, boolean isPublished) {
    VariantUse use =
        variants.computeIfAbsent(text, spelling -> new VariantUse(spelling, term.place()));
    if (!isPublished) {
      unpublished++;
    } else {
      use.count();
      if (published.isEmpty() || !lastPublished().equals(post.path())) {
        published.add(post);
      }
    }
  }

  /** A post that has two spellings of the term is added twice, one right after the other. */
  private String lastPublished() {
    return published.get(published.size() - 1).path();
  }

  /** The vocabulary's entry. */
  public Optional<VocabularyEntry> entry() {
    return entry;
  }

  /** All spellings met, the most frequent first. */
  public List<VariantUse> variants() {
    return variants.values().stream().sorted(BEST_FIRST).toList();
  }

  /** The name for readers: the vocabulary's, else the first spelling. */
  public String label() {
    return entry.map(VocabularyEntry::label).orElseGet(() -> variants().get(0).text());
  }

  /** The published posts, in the order in which they were added, each once. */
  public List<Facts> published() {
    return published;
  }

  /** How many posts have it that are not published. */
  public int unpublished() {
    return unpublished;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }
}
