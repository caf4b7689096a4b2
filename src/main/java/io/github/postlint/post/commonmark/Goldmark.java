package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import java.util.Optional;
import java.util.Set;

/**
 * Goldmark, with the extensions that Hugo turns on.
 *
 * @param unsafe whether HTML is passed on; else it is left out
 * @param attributes whether a heading may end with attributes in braces
 * @param blockAttributes whether a line of attributes in braces belongs to the block above
 * @param footnotes whether there are footnotes
 * @param linkify whether addresses in running text become links
 * @param ids how headings get their ids
 * @param extras what it does beyond that, of {@link Markup.Trait#EMOJI}, {@link
 *     Markup.Trait#ALERTS} and {@link Markup.Trait#EXTRA_MARKS}
 */
public record Goldmark(
    boolean unsafe,
    boolean attributes,
    boolean blockAttributes,
    boolean footnotes,
    boolean linkify,
    Ids ids,
    Set<Markup.Trait> extras)
    implements Markup {

  /** What Hugo does unless told otherwise. */
  public static final Goldmark DEFAULT =
      new Goldmark(false, true, false, true, true, Ids.GITHUB, Set.of());

  /** Copies the set. */
  public Goldmark {
    extras = Set.copyOf(extras);
  }

  /** How headings get ids. */
  public enum Ids {
    /** As at GitHub. */
    GITHUB,
    /** The same without accents and letters of other scripts. */
    ASCII,
    /** As Blackfriday made them, which Hugo had before. */
    BLACKFRIDAY,
    /** In a way that is not followed, or not at all. */
    OTHER
  }

  @Override
  public String name() {
    return "Goldmark";
  }

  @Override
  public String language() {
    return "Markdown";
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case MARKDOWN, FENCE_TO_THE_END, STRICT_HASHES -> true;
      case GITHUB_IDS -> ids == Ids.GITHUB;
      case BARE_ADDRESSES -> !linkify;
      case EMOJI, ALERTS, EXTRA_MARKS -> extras.contains(trait);
      case SHARED, MARKDOWN_IN_HTML, ATTRIBUTE_LISTS, INFO_OF_ONE_WORD, MACROS, HTML -> false;
    };
  }

  @Override
  public boolean leavesOutHtml() {
    return !unsafe;
  }

  @Override
  public Optional<String> htmlSetting() {
    return Optional.of("markup.goldmark.renderer.unsafe");
  }

  @Override
  public Body read(String text, int start) {
    return new GoldmarkBody(text, start, this);
  }
}
