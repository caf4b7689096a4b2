/** What a report is, and where it may go. */
package io.github.postlint.report.outlet;
