/** The list of the formats in which a run's findings are reported, one folder each. */
package io.github.postlint.report;
