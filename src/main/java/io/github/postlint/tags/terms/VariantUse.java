package io.github.postlint.tags.terms;

import io.github.postlint.site.facts.Place;

/** A spelling of a term, with how often published posts use it and where. */
public final class VariantUse {
  private final String text;
  private final Place place;
  private int count;

  VariantUse(String text, Place place) {
    this.text = text;
    this.place = place;
  }

  void count() {
    count++;
  }

  /** The spelling, without spaces around it. */
  public String text() {
    return text;
  }

  /** Where the newest post has it. */
  public Place place() {
    return place;
  }

  /** How many published posts use it; 0 where only drafts do. */
  public int uses() {
    return count;
  }
}
