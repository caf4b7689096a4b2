/** Findings in the XML format of Checkstyle, which many review tools read. */
package io.github.postlint.report.checkstyle;
