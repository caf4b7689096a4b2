package io.github.postlint.site.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a post refers to, each once: several links may take their address from one definition. */
public final class DistinctFacts {
  private final List<LinkFact> facts = new ArrayList<>();

  /** The same facts, once one has come that does not stand after all others; else null. */
  private Set<LinkFact> known;

  /** Adds a fact unless its like has been added. */
  public void add(LinkFact fact) {
    if (known == null && !facts.isEmpty() && !isAfter(fact)) {
      known = new HashSet<>(facts);
    }
    if (known == null || known.add(fact)) {
      facts.add(fact);
    }
  }

  private boolean isAfter(LinkFact fact) {
    LinkFact last = facts.get(facts.size() - 1);
    return fact.place().range().start().compareTo(last.place().range().start()) > 0;
  }

  /** The facts, in the order in which they were first added. */
  public List<LinkFact> list() {
    return facts;
  }
}
