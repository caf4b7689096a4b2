package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import java.util.Optional;

/**
 * Goldmark, with the extensions that Hugo turns on.
 *
 * @param unsafe whether HTML is passed on; else it is left out
 * @param attributes whether a heading may end with attributes in braces
 * @param blockAttributes whether a line of attributes in braces belongs to the block above
 * @param footnotes whether there are footnotes
 * @param linkify whether addresses in running text become links
 * @param ids how headings get their ids
 */
public record Goldmark(
    boolean unsafe,
    boolean attributes,
    boolean blockAttributes,
    boolean footnotes,
    boolean linkify,
    Ids ids)
    implements Markup {

  /** What Hugo does unless told otherwise. */
  public static final Goldmark DEFAULT = new Goldmark(false, true, false, true, true, Ids.GITHUB);

  /** How headings get ids. */
  public enum Ids {
    /** As at GitHub. */
    GITHUB,
    /** The same without accents and letters of other scripts. */
    ASCII,
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
      case MARKDOWN, FENCE_TO_THE_END -> true;
      case GITHUB_IDS -> ids == Ids.GITHUB;
      case STRICT_HASHES -> false;
      case BARE_ADDRESSES -> !linkify;
      case SHARED, MARKDOWN_IN_HTML, ATTRIBUTE_LISTS, INFO_OF_ONE_WORD, MACROS, HTML -> false;
    };
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
