/** Findings as JSON for any program, with a JSON Schema. */
package io.github.postlint.report.json;
