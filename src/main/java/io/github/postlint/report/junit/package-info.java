/** Findings as the results of tests, which nearly all build servers show. */
package io.github.postlint.report.junit;
