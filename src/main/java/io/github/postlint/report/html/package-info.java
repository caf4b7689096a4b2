/** Findings as one page for a browser, which needs no script. */
package io.github.postlint.report.html;
