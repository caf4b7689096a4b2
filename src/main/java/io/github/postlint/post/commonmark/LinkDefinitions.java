package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.FootnoteText;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is defined in a body for its text to refer to.
 *
 * @param targets the addresses of links and where they stand, by name; the first of a name counts
 * @param footnotes where footnotes begin, by name, in their order
 * @param repeated the footnotes whose names others have further up
 */
record LinkDefinitions(
    Map<String, Target> targets, Map<String, Span> footnotes, List<FootnoteText> repeated) {

  /** An address and where it stands. */
  record Target(String address, Span span) {}

  LinkDefinitions() {
    this(new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
  }

  /** The names of links that are defined. */
  Set<String> links() {
    return targets.keySet();
  }

  Target target(String label) {
    return targets.get(Outline.linkName(label));
  }

  void addFootnote(String name, Span span) {
    if (footnotes.putIfAbsent(name, span) != null) {
      repeated.add(new FootnoteText(name, span, FootnoteText.Fate.REPEATED));
    }
  }

  void define(String label, Target target) {
    targets.putIfAbsent(Outline.linkName(label), target);
  }
}
