package io.github.postlint.tags.report;

import io.github.postlint.tags.index.TermLink;
import java.util.List;

/**
 * What an editor may want to do next.
 *
 * @param untagged paths of published posts without a tag
 * @param growing tags that have come up in the last year of posts, those with the most first
 * @param fading tags that many posts have, and none of the last two years
 * @param alike tags that are probably one thing
 * @param undescribed tags on which the vocabulary has no sentence, the most used first; none where
 *     there is no vocabulary
 */
public record Outlook(
    List<String> untagged,
    List<Trend> growing,
    List<Trend> fading,
    List<Alike> alike,
    List<Counted> undescribed) {

  /** Copies the lists. */
  public Outlook {
    untagged = List.copyOf(untagged);
    growing = List.copyOf(growing);
    fading = List.copyOf(fading);
    alike = List.copyOf(alike);
    undescribed = List.copyOf(undescribed);
  }

  /**
   * How often a term is used.
   *
   * @param term the term
   * @param count how many published posts have it
   */
  public record Counted(TermLink term, int count) {}

  /**
   * How the use of a term changes. Years end with the newest post of the site.
   *
   * @param term the term
   * @param count how many published posts have it
   * @param recent how many of them are of the last year
   * @param before how many of the year before it
   * @param last the year of its newest post
   */
  public record Trend(TermLink term, int count, int recent, int before, int last) {}

  /**
   * Two tags that are probably one thing.
   *
   * @param kept the one that more posts have
   * @param other the other one
   * @param reason why it seems so
   */
  public record Alike(Counted kept, Counted other, Reason reason) {}

  /** What two tags for one thing have in common. */
  public enum Reason {
    /** One is the plural of the other. */
    NUMBER("singular and plural"),
    /** The same words in another order. */
    ORDER("the same words in another order"),
    /** The vocabulary names one in another language like the other. */
    LANGUAGE("one thing in two languages, as the vocabulary says");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** In words. */
    public String text() {
      return text;
    }
  }
}
