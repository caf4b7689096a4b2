/** What authors write so that a finding that is meant to be is not reported. */
package io.github.postlint.lint.suppression;
