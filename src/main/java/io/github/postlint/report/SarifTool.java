package io.github.postlint.report;

/**
 * Who wrote a report.
 *
 * @param version of Postlint
 * @param informationUri an absolute address where users can read about Postlint
 */
public record SarifTool(String version, String informationUri) {}
