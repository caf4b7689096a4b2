/**
 * What earlier runs found, kept in a file, so that unchanged posts need not be read again.
 *
 * <p>The file is worth nothing but time: whatever is wrong with it, a run goes on without it.
 */
package io.github.postlint.lint.cache;
