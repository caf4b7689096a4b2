/** Findings in the build's log. */
package io.github.postlint.report.console;
