package io.github.postlint.lint.cache;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Findings of one file; its path is not written. */
final class FindingCodec {
  private FindingCodec() {}

  static void write(List<Finding> findings, RecordWriter out) {
    out.number(findings.size());
    for (Finding finding : findings) {
      write(finding, out);
    }
  }

  private static List<Finding> read(String path, RecordReader in) {
    int count = in.count();
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(readOne(path, in));
    }
    return findings;
  }

  /** Reads findings when they are asked for, each time anew. */
  static Supplier<List<Finding>> later(String path, Block record, StringTable strings) {
    return () -> DamagedException.guard(() -> read(path, new RecordReader(record, strings)));
  }

  private static void write(Finding finding, RecordWriter out) {
    out.text(finding.ruleId());
    out.text(finding.severity().name());
    PlaceCodec.write(finding.range(), out);
    out.text(finding.message());
    out.text(finding.line());
    out.flag(finding.fix().isPresent());
    if (finding.fix().isPresent()) {
      write(finding.fix().get(), out);
    }
  }

  private static Finding readOne(String path, RecordReader in) {
    String rule = in.text();
    Severity severity = in.constant(Severity.class);
    Range range = PlaceCodec.range(in);
    String message = in.text();
    String line = in.text();
    Optional<Fix> fix = in.flag() ? Optional.of(fix(in)) : Optional.empty();
    return new Finding(rule, severity, path, range, message, line, fix);
  }

  private static void write(Fix fix, RecordWriter out) {
    out.text(fix.title());
    out.text(fix.safety().name());
    writeReplacements(fix.replacements(), out);
    out.number(fix.elsewhere().size());
    for (Fix.Part file : fix.elsewhere()) {
      out.text(file.path());
      writeReplacements(file.replacements(), out);
    }
    out.flag(fix.name().isPresent());
    fix.name().ifPresent(out::text);
  }

  private static void writeReplacements(List<Replacement> replacements, RecordWriter out) {
    out.number(replacements.size());
    for (Replacement one : replacements) {
      PlaceCodec.write(one.range(), out);
      out.text(one.text());
    }
  }

  private static Fix fix(RecordReader in) {
    String title = in.text();
    Safety safety = in.constant(Safety.class);
    List<Replacement> replacements = replacements(in);
    int count = in.count();
    List<Fix.Part> elsewhere = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      elsewhere.add(new Fix.Part(in.text(), replacements(in)));
    }
    Optional<String> name = in.flag() ? Optional.of(in.text()) : Optional.empty();
    return new Fix(title, safety, replacements, elsewhere, name);
  }

  private static List<Replacement> replacements(RecordReader in) {
    int count = in.count();
    List<Replacement> replacements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      replacements.add(new Replacement(PlaceCodec.range(in), in.text()));
    }
    return replacements;
  }
}
