/** Findings for GitLab's Code Quality. */
package io.github.postlint.report.gitlab;
