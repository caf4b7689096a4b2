package io.github.postlint.site;

/**
 * What colours the code of posts.
 *
 * @param generator whether the generator does, with the highlighter that it brings
 * @param browser whether a script on the pages does
 * @param guesses whether that script colours code without a language as well
 */
public record Highlighter(boolean generator, boolean browser, boolean guesses) {

  /** Whether readers see any code in colours. */
  public boolean works() {
    return generator || browser;
  }
}
