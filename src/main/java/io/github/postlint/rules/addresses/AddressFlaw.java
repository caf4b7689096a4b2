package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Severity;

/**
 * What is wrong with a permalink.
 *
 * @param severity an error where readers do not find the post where its author put it
 * @param message what readers get, then what to do
 */
record AddressFlaw(Severity severity, String message) {}
