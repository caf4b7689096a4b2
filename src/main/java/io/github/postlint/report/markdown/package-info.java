/** Findings as a page in GitHub's Markdown: the summary of a job, or a comment. */
package io.github.postlint.report.markdown;
