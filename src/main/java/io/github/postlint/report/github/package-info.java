/** Findings as annotations of GitHub Actions, and what keeps a post from writing any. */
package io.github.postlint.report.github;
