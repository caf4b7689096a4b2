package io.github.postlint.lint;

import io.github.postlint.site.DocumentCounts;
import io.github.postlint.site.facts.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a run found.
 *
 * @param files the files in which something was found, by path, without what is suppressed
 * @param read how many documents of each sort could be read
 * @param documents their facts, by path; they may be decoded when they are asked for
 * @param suppressed how many findings the site suppresses
 * @param conventions what rules inferred about the site
 * @param coverage how much of what rules across posts look at they could decide
 * @param baselined what a baseline says, where the site has one; its findings are not among the
 *     others
 */
public record LintResult(
    List<FileFindings> files,
    DocumentCounts read,
    List<Facts> documents,
    int suppressed,
    List<Convention> conventions,
    List<Coverage> coverage,
    Optional<Baselined> baselined) {

  /** Copies the lists. */
  public LintResult {
    files = List.copyOf(files);
    documents = Collections.unmodifiableList(documents);
    conventions = List.copyOf(conventions);
    coverage = List.copyOf(coverage);
  }

  /**
   * A result of rules that inferred nothing.
   *
   * @param findings by path and position
   */
  public LintResult(List<Finding> findings, List<Facts> documents, int suppressed) {
    this(
        FileFindings.of(findings),
        DocumentCounts.of(documents.stream().map(Facts::kind).toList()),
        documents,
        suppressed,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same with less in its files, and what a baseline says. */
  public LintResult without(List<FileFindings> left, Baselined known) {
    return new LintResult(
        left, read, documents, suppressed, conventions, coverage, Optional.of(known));
  }

  /** The same with other files in which something was found. */
  public LintResult withFiles(List<FileFindings> other) {
    return new LintResult(other, read, documents, suppressed, conventions, coverage, baselined);
  }

  /** The facts of entries of the blog, by path. */
  public List<Facts> posts() {
    return documents.stream().filter(one -> one.kind().isPost()).toList();
  }

  /** All findings, by path and position. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FileFindings file : files) {
      findings.addAll(file.all());
    }
    return findings;
  }

  /** How many findings have a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (FileFindings file : files) {
      count += file.tally().count(severity);
    }
    return count;
  }

  /**
   * What a baseline says of a run.
   *
   * @param findings those that it knows, by path and position
   * @param gone how many it knows that are not there any more
   */
  public record Baselined(List<Finding> findings, int gone) {

    /** Copies the list. */
    public Baselined {
      findings = List.copyOf(findings);
    }
  }
}
