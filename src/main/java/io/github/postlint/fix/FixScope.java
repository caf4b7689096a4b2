package io.github.postlint.fix;

import io.github.postlint.lint.LintResult;

/**
 * Which findings are to be mended.
 *
 * @param <E> why that cannot be told
 */
@FunctionalInterface
public interface FixScope<E extends Exception> {

  /** The same result with these findings only. */
  LintResult of(LintResult found) throws E;
}
