package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Source;
import java.util.Optional;

/** A format of front matter: where it stands in a file, and what it says. */
public interface FrontMatterFormat {

  /** The format's name as its users write it. */
  String name();

  /** Whether the format has a peculiarity on which a rule depends. */
  boolean has(Trait trait);

  /** How a key with its value is written on a line of its own, to be shown in messages. */
  String line(String key, String value);

  /**
   * Whether a file that begins so begins with front matter, or with what an author may have meant
   * as such.
   *
   * @param head the file's first characters, a few hundred at most
   */
  boolean mayBegin(String head);

  /** The front matter of a file; empty where the generator finds none. */
  Optional<FrontMatter> read(Source source);

  /** What some formats do, and others do not. */
  enum Trait {
    /** It stands between two lines of three hyphens. */
    HYPHEN_LINES,
    /** Documents may do without it, and what becomes of one that is not closed is not known. */
    OPTIONAL,
    /** A number sign after a space begins a comment. */
    COMMENTS,
    /**
     * Text may do without quotation marks, and some of it then means something else: a number, a
     * truth value, a moment, a comment after a number sign.
     */
    PLAIN_TEXT,
    /** Lists are texts that commas divide, and nothing between two of them is an item as well. */
    COMMA_LISTS,
    /** The generator stops its build where it cannot be read. */
    FATAL
  }
}
