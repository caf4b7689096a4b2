package io.github.postlint.tags;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.terms.NamedGroup;
import io.github.postlint.tags.terms.VariantUse;
import java.util.List;
import java.util.Optional;

/** Finds tags that the site's vocabulary lacks. */
final class UnknownTags {
  private static final String RULE = "tag-unknown";

  private UnknownTags() {}

  static List<Finding> find(List<NamedGroup> tags, Vocabulary vocabulary, Severity severity) {
    return tags.stream()
        .filter(tag -> tag.group().entry().isEmpty())
        .map(tag -> finding(tag.group().variants().get(0), vocabulary, severity))
        .toList();
  }

  private static Finding finding(VariantUse use, Vocabulary vocabulary, Severity severity) {
    return Finding.at(
        use.place(),
        RULE,
        severity,
        "The vocabulary has no tag \""
            + use.text()
            + "\"."
            + Suggestion.of(use.text(), vocabulary.keys())
            + " Add it there, or use one that it has.",
        Optional.empty());
  }
}
