package io.github.postlint.tags.report;

import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.terms.NamedGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suggests a vocabulary: one entry for each tag that has none, with probable slips as aliases of
 * what was meant, and a slug where a tag's own is empty or taken.
 */
public final class VocabularySuggestion {
  private final Map<String, List<String>> aliases = new HashMap<>();
  private final Set<String> slips = new HashSet<>();
  private final Set<String> slugs = new HashSet<>();

  private VocabularySuggestion(List<TagReport.Typo> typos) {
    for (TagReport.Typo typo : typos) {
      slips.add(typo.term().label());
      aliases
          .computeIfAbsent(typo.meant().label(), label -> new ArrayList<>())
          .add(typo.term().label());
    }
  }

  /**
   * The suggested entries, in the order of the terms.
   *
   * @param tags all named tags
   * @param typos slips among them
   */
  public static List<SuggestedEntry> of(List<NamedGroup> tags, List<TagReport.Typo> typos) {
    VocabularySuggestion suggestion = new VocabularySuggestion(typos);
    return tags.stream().map(suggestion::entry).flatMap(Optional::stream).toList();
  }

  private Optional<SuggestedEntry> entry(NamedGroup tag) {
    TermLink link = tag.link();
    Optional<String> slug = freeSlug(link);
    return tag.group().entry().isPresent() || slips.contains(link.label())
        ? Optional.empty()
        : Optional.of(
            new SuggestedEntry(
                link.label(), link.label(), slug, aliases.getOrDefault(link.label(), List.of())));
  }

  private Optional<String> freeSlug(TermLink link) {
    String base = link.slug().isEmpty() ? spelledByNumber(link.label()) : link.slug();
    String slug = base;
    for (int i = 2; !slugs.add(slug); i++) {
      slug = base + "-" + i;
    }
    return Optional.of(slug).filter(free -> !free.equals(link.slug()));
  }

  /** Symbols have no other name that is known here. */
  private static String spelledByNumber(String label) {
    StringBuilder slug = new StringBuilder();
    label.codePoints().forEach(letter -> slug.append('u').append(Integer.toHexString(letter)));
    return slug.toString();
  }
}
