package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Why a front matter is refused. */
public interface FrontMatterProblem {

  /** The character or word that shows it. */
  Span span();

  /**
   * The text to quote: a key, a value, a character or the parser's words; of a limit, what goes
   * beyond it.
   */
  String detail();

  /** Whether the front matter has more than Postlint reads; the generator may still accept it. */
  boolean isLimit();

  /** Whether the generator, or some builds of it, may accept what is refused here. */
  boolean mayBeAccepted();

  /**
   * What becomes of the document, as a sentence with a space after it, where that is not what
   * becomes of every document whose front matter is refused.
   */
  default Optional<String> effect() {
    return Optional.empty();
  }

  /** What is wrong, in an author's words, and what to do: one or two sentences. */
  String explanation();
}
