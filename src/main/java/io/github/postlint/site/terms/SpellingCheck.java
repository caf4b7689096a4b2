package io.github.postlint.site.terms;

import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.TextFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds spellings that two entries of a vocabulary claim. */
final class SpellingCheck {
  private final Map<String, VocabularyEntry> owners = new HashMap<>();
  private final List<SiteProblem> problems;

  private SpellingCheck(List<SiteProblem> problems) {
    this.problems = problems;
  }

  static void check(List<VocabularyEntry> entries, List<SiteProblem> problems) {
    SpellingCheck check = new SpellingCheck(problems);
    for (VocabularyEntry entry : entries) {
      check.claim(entry.key(), entry);
      entry.aliases().forEach(alias -> check.claim(alias, entry));
    }
  }

  private void claim(TextFact spelling, VocabularyEntry entry) {
    VocabularyEntry owner = owners.putIfAbsent(MergeKey.of(spelling.text()), entry);
    if (owner != null && !owner.equals(entry)) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.SETTINGS,
              spelling.place(),
              "\""
                  + spelling.text()
                  + "\" is a spelling of \""
                  + owner.key().text()
                  + "\" already. Make one entry of the two."));
    }
  }
}
