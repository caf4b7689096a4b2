/**
 * Inputs that nobody would write: properties that hold for all of them, the targets of the fuzzer
 * in {@code src/fuzz}, and what either has found, kept in the test resources.
 */
package io.github.postlint.fuzz;
