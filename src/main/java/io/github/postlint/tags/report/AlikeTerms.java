package io.github.postlint.tags.report;

import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.VocabularyEntry;
import io.github.postlint.tags.report.Outlook.Alike;
import io.github.postlint.tags.report.Outlook.Counted;
import io.github.postlint.tags.report.Outlook.Reason;
import io.github.postlint.tags.terms.NamedGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds tags that are probably one thing under two names. */
final class AlikeTerms {
  /** Plurals of shorter words are other words too often. */
  private static final int SHORTEST = 4;

  /** What makes a plural of a word in the languages in which most blogs are written. */
  private static final List<String> PLURALS = List.of("s", "es", "n", "en", "e");

  private final Map<String, NamedGroup> byKey = new LinkedHashMap<>();
  private final Map<List<String>, Alike> found = new LinkedHashMap<>();

  AlikeTerms(List<NamedGroup> tags) {
    tags.forEach(tag -> byKey.putIfAbsent(MergeKey.of(tag.link().label()), tag));
  }

  List<Alike> find() {
    Map<List<String>, NamedGroup> byWords = new HashMap<>();
    byKey.forEach(
        (key, tag) -> {
          inOtherLanguages(tag);
          plurals(key, tag);
          List<String> words = words(tag.link().label());
          NamedGroup other = words.size() < 2 ? null : byWords.putIfAbsent(words, tag);
          if (other != null) {
            add(tag, other, Reason.ORDER);
          }
        });
    return List.copyOf(found.values());
  }

  private void inOtherLanguages(NamedGroup tag) {
    List<String> labels =
        tag.group().entry().map(VocabularyEntry::labels).stream()
            .flatMap(names -> names.values().stream())
            .toList();
    for (String label : labels) {
      NamedGroup other = byKey.get(MergeKey.of(label));
      if (other != null && !other.link().equals(tag.link())) {
        add(tag, other, Reason.LANGUAGE);
      }
    }
  }

  private void plurals(String key, NamedGroup tag) {
    if (key.length() < SHORTEST) {
      return;
    }
    for (String end : PLURALS) {
      NamedGroup plural = byKey.get(key + end);
      if (plural != null) {
        add(tag, plural, Reason.NUMBER);
      }
    }
  }

  private static List<String> words(String label) {
    return Arrays.stream(label.split("[\\s_-]+")).map(MergeKey::of).sorted().toList();
  }

  private void add(NamedGroup one, NamedGroup two, Reason reason) {
    boolean inOrder = one.group().published().size() >= two.group().published().size();
    NamedGroup kept = inOrder ? one : two;
    NamedGroup other = inOrder ? two : one;
    List<String> pair = new ArrayList<>(List.of(kept.link().slug(), other.link().slug()));
    found.putIfAbsent(pair, new Alike(counted(kept), counted(other), reason));
  }

  private static Counted counted(NamedGroup tag) {
    return new Counted(tag.link(), tag.group().published().size());
  }
}
