package io.github.postlint.merge;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.site.terms.VocabularyEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a merge of tags has changed nothing but the tags. */
record MergeProof(MergedTags tags) {

  /** Whether a post's tags are merged, and all else that is known of it is as it was. */
  boolean onlyTags(Facts before, Facts after) {
    if (before == null || after == null) {
      return false;
    }
    Listing old = before.listing();
    Listing now = after.listing();
    return texts(now.tags()).equals(tags.merge(texts(old.tags())))
        && keys(after).equals(keys(before))
        && now.state() == old.state()
        && now.title().text().equals(old.title().text())
        && now.description().map(TextFact::text).equals(old.description().map(TextFact::text))
        && now.language().equals(old.language())
        && now.date().equals(old.date())
        && now.address().equals(old.address())
        && texts(now.categories()).equals(texts(old.categories()))
        && texts(now.authors()).equals(texts(old.authors()));
  }

  private static List<String> texts(List<TextFact> facts) {
    return facts.stream().map(TextFact::text).toList();
  }

  private static List<String> keys(Facts facts) {
    return facts.fields().stream().map(FieldFact::key).toList();
  }

  /**
   * Whether the tag that stays has the others as aliases, and all other entries are as they were.
   */
  boolean onlyMerged(Vocabulary before, Vocabulary after) {
    Map<String, Set<String>> old = entries(before);
    Map<String, Set<String>> now = entries(after);
    Set<String> aliases = now.remove(tags.kept());
    Set<String> earlier = old.remove(tags.kept());
    tags.others().forEach(old::remove);
    return aliases != null && (earlier == null || aliases.containsAll(earlier)) && now.equals(old);
  }

  /** What each entry says, by its key. */
  private static Map<String, Set<String>> entries(Vocabulary vocabulary) {
    Map<String, Set<String>> entries = new HashMap<>();
    for (VocabularyEntry entry : vocabulary.entries()) {
      Set<String> said = new HashSet<>(texts(entry.aliases()));
      said.add("label " + entry.label());
      said.add("labels " + entry.labels());
      entry.description().ifPresent(text -> said.add("description " + text));
      entry.permalink().ifPresent(fact -> said.add("permalink " + fact.text()));
      entry.slug().ifPresent(fact -> said.add("slug " + fact.text()));
      entries.put(entry.key().text(), said);
    }
    return entries;
  }
}
