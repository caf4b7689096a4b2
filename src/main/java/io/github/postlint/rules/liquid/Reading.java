package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import java.util.Optional;

/**
 * What Liquid makes of code that was meant to be shown.
 *
 * @param severity how certain it is that nobody wanted that
 * @param text what is printed instead; empty where that is not known
 */
record Reading(Severity severity, Optional<String> text) {}
