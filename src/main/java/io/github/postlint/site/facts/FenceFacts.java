package io.github.postlint.site.facts;

import java.util.List;

/**
 * The fences of a post.
 *
 * @param named how many name a language
 * @param unnamed those that name none: what their code looks like, empty where that is unclear, and
 *     where they begin
 */
public record FenceFacts(int named, List<TextFact> unnamed) {

  /** Copies the list. */
  public FenceFacts {
    unnamed = List.copyOf(unnamed);
  }
}
