/** Findings as SARIF, for code scanning services and editors. */
package io.github.postlint.report.sarif;
