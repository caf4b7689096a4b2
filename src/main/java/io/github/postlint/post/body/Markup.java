package io.github.postlint.post.body;

import java.util.Optional;

/** A markup language in which bodies are written, with what a site's settings say of it. */
public interface Markup {

  /** The name of the language, or of the program that reads it, as its users write it. */
  String name();

  /** The family of languages that this one belongs to, as authors call it. */
  default String language() {
    return name();
  }

  /** Whether the language has a peculiarity on which a rule depends. */
  boolean has(Trait trait);

  /**
   * The level of a heading on the page, from 1 to 6.
   *
   * @param level as it is written, from 1 to 6
   */
  default int headingLevel(int level) {
    return level;
  }

  /** Whether HTML in a body does not reach the page. */
  default boolean leavesOutHtml() {
    return false;
  }

  /** The setting that lets HTML through where it is left out; empty where there is none. */
  default Optional<String> htmlSetting() {
    return Optional.empty();
  }

  /**
   * Reads a body.
   *
   * @param text a text with any line ends
   * @param start 0-based UTF-16 offset at which the body begins
   * @return the body; its offsets are those of {@code text}
   */
  Body read(String text, int start);

  /** What some markup languages do, and others do not. */
  enum Trait {
    /** It is a Markdown: hashes, stars, backticks and brackets have their meaning from there. */
    MARKDOWN,
    /** Which Markdown it is, is not known: only what all of them do alike is read. */
    SHARED,
    /** Markdown in blocks of HTML is read as such. */
    MARKDOWN_IN_HTML,
    /** A list such as <code>{:.wide}</code> gives attributes to what stands beside it. */
    ATTRIBUTE_LISTS,
    /** A fence with more than one word after its marks begins no code. */
    INFO_OF_ONE_WORD,
    /** A fence that nobody closes makes code of all that follows, and not text of its code. */
    FENCE_TO_THE_END,
    /** Hashes make a heading only where a line begins with them and a plain space follows. */
    STRICT_HASHES,
    /** Headings get ids of their words as GitHub makes them. */
    GITHUB_IDS,
    /** An address in running text stays text, of which readers have to make a link. */
    BARE_ADDRESSES,
    /** Names such as {@code :tada:} become pictures. */
    EMOJI,
    /** A quotation that begins with {@code [!NOTE]} may become a box. */
    ALERTS,
    /** Marks such as {@code ==} highlight, underline, lower or raise a text. */
    EXTRA_MARKS,
    /** Links, pictures and other files are written as macros: {@code name:target[text]}. */
    MACROS,
    /** It is HTML itself: nothing but tags and references to characters has a meaning. */
    HTML
  }
}
