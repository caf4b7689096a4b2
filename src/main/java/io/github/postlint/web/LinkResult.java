package io.github.postlint.web;

import io.github.postlint.lint.LintResult;

/**
 * What a check of external links has found.
 *
 * @param findings what is wrong
 * @param hosts what is known of each host
 * @param asked how many addresses were asked for in this run; of the others, the answer was known
 */
public record LinkResult(LintResult findings, HostReport hosts, int asked) {}
