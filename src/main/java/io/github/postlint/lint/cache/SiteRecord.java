package io.github.postlint.lint.cache;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.SiteResult;
import io.github.postlint.lint.Tally;
import io.github.postlint.site.SiteProblem;
import java.util.ArrayList;
import java.util.List;

/** What site rules said, and the problems of the site that they knew of. */
final class SiteRecord {
  private SiteRecord() {}

  static void write(SiteResult site, RecordWriter out, StringPool strings, TallyPool tallies) {
    out.number(site.files().size());
    for (FileFindings file : site.files()) {
      RecordWriter findings = new RecordWriter(strings);
      FindingCodec.write(file.all(), findings);
      out.text(file.path());
      out.number(tallies.indexOf(file.tally()));
      out.number(findings.length());
      out.copy(findings.toBlock());
    }
    out.number(site.conventions().size());
    for (Convention convention : site.conventions()) {
      out.text(convention.name());
      out.text(convention.text());
      out.number(convention.agreeing());
      out.number(convention.total());
    }
    CoverageCodec.write(site.coverage(), out);
  }

  static SiteResult read(Block record, StringTable strings, TallyTable tallies) {
    RecordReader in = new RecordReader(record, strings);
    int count = in.count();
    List<FileFindings> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String path = in.text();
      Tally tally = tallies.get(in.number());
      Block findings = in.take(in.number());
      files.add(new FileFindings(path, tally, FindingCodec.later(path, findings, strings)));
    }
    int inferred = in.count();
    List<Convention> conventions = new ArrayList<>(inferred);
    for (int i = 0; i < inferred; i++) {
      conventions.add(new Convention(in.text(), in.text(), in.number(), in.number()));
    }
    return new SiteResult(files, conventions, CoverageCodec.read(in));
  }

  /** All that site rules know of a site's problems, as one text. */
  static String problems(List<SiteProblem> problems) {
    return problems.isEmpty() ? "" : problems.toString();
  }
}
