package io.github.postlint.rules.code;

import java.util.Optional;

/** The grammar of a language, as far as a snippet in a post can be held to it. */
interface SnippetSyntax {

  /** The language's name as readers write it. */
  String name();

  /**
   * The first mistake in a snippet; empty where there is none, or where the snippet may be a
   * fragment of something right.
   *
   * @param code lines that end with {@code \n}
   */
  Optional<SyntaxError> check(String code);
}
