package io.github.postlint.tags.terms;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.site.facts.Place;
import io.github.postlint.tags.index.TermLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds terms that cannot have a page of their own: an index with them would lose posts. */
public final class SlugCheck {
  private static final String RULE = "tag-slug";

  private final Map<String, VariantUse> slugs = new HashMap<>();
  private final Map<String, VariantUse> addresses = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Checks one more term of a kind. */
  public void add(TermLink term, TermGroup group) {
    VariantUse use = group.variants().get(0);
    if (term.slug().isEmpty()) {
      report(
          use,
          "has no letter and no digit, so its page has no address. Give it a slug in the"
              + " vocabulary, or write it in words.");
      return;
    }
    VariantUse other = slugs.putIfAbsent(term.slug(), use);
    if (other == null) {
      other = addresses.putIfAbsent(term.address(), use);
    }
    if (other != null) {
      report(
          use,
          "and \""
              + other.text()
              + "\" ("
              + where(other.place())
              + ") would share the page "
              + term.address()
              + ", and the posts of one would be lost. Make one an alias of the other in the"
              + " vocabulary, or give one a slug of its own.");
    }
  }

  /** What was found, all of it errors. */
  public List<Finding> findings() {
    return findings;
  }

  private void report(VariantUse use, String message) {
    findings.add(
        Finding.at(
            use.place(),
            RULE,
            Severity.ERROR,
            "\"" + use.text() + "\" " + message,
            Optional.empty()));
  }

  private static String where(Place place) {
    int line = place.range().start().line();
    return line > 1 ? place.path() + ":" + line : place.path();
  }
}
